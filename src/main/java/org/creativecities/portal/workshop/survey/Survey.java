package org.creativecities.portal.workshop.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A survey of a workshop.
 *
 * @param closesOn the last day on which it is answered
 * @param least below this many answers an anonymous survey shows no results
 */
public record Survey(UUID workshop, boolean anonymous, LocalDate closesOn, int least, List<SurveyQuestion> questions) {

    public boolean openOn(LocalDate today) {
        return !closesOn.isBefore(today);
    }
}
