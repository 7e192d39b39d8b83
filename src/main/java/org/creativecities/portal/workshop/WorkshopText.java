package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat writes about a workshop.
 *
 * @param onlineAddress shown to those with a seat only
 * @param approval whether each registration waits for the secretariat
 * @param certificateShare least share of all hours that earns a certificate, per cent
 * @param sessions at least one, in order of time
 */
public record WorkshopText(
        Bilingual title,
        Bilingual summary,
        MeetingForm form,
        Bilingual place,
        @Nullable String onlineAddress,
        Admission admission,
        boolean approval,
        SeatRules seats,
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        int certificateShare,
        List<WorkshopSession> sessions) {

    public WorkshopText {
        sessions = List.copyOf(sessions);
    }
}
