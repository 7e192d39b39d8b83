package org.creativecities.portal.call.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Phase;
import org.creativecities.portal.call.Quota;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

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
        List<Stretch> phases,
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
                call.phases().stream().map(Stretch::of).toList(),
                "/calls/" + call.id());
    }

    /** A phase for machines: what it is called and its days in Tehran, both included. */
    record Stretch(
            String code,
            Bilingual title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        static Stretch of(Phase phase) {
            return new Stretch(phase.code(), phase.title(), phase.from(), phase.to());
        }
    }
}
