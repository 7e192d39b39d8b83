package org.creativecities.portal.workshop.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.localization.Bilingual;

/** Participants of a workshop are asked what they thought of it. What they answer is in no history. */
public record SurveyOpened(UUID workshopId, Bilingual title, LocalDate closesOn, UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "workshop";
    }

    @Override
    public String subjectId() {
        return workshopId.toString();
    }

    @Override
    public String action() {
        return "workshop.survey-opened";
    }
}
