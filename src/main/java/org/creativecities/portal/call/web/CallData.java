package org.creativecities.portal.call.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Phase;
import org.creativecities.portal.call.Quota;
import org.creativecities.portal.localization.Bilingual;

/** A call for machines. Instants are UTC. */
record CallData(
        UUID id,
        String code,
        Bilingual title,
        Bilingual summary,
        int round,
        String stage,
        Instant opensAt,
        Instant closesAt,
        Quota quota,
        List<String> fields,
        List<Phase> phases,
        String page) {

    static CallData of(CallView call) {
        return new CallData(
                call.id(),
                call.code(),
                call.title(),
                call.summary(),
                call.round(),
                call.stage().name(),
                call.opensAt(),
                call.closesAt(),
                call.quota(),
                call.fields(),
                call.phases(),
                "/calls/" + call.id());
    }
}
