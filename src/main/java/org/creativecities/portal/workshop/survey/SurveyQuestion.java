package org.creativecities.portal.workshop.survey;

import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/** Something a survey asks. */
public record SurveyQuestion(UUID id, Kind kind, Bilingual label) {

    /** How it is answered: from one (not at all) to five (very much), or in words. */
    public enum Kind {
        SCALE,
        TEXT
    }
}
