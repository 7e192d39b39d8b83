package org.creativecities.portal.dossier;

import org.creativecities.portal.localization.Bilingual;

/**
 * A reason of the secretariat's list, in one version.
 *
 * @param kind for returns, for refusals, or both
 * @param title what the secretariat chooses by
 * @param text the sentence the city reads
 * @param active whether it is offered
 */
public record ScreeningReason(String code, int version, Kind kind, Bilingual title, Bilingual text, boolean active) {

    /** What a reason is given for. */
    public enum Kind {
        RETURN,
        REFUSAL,
        BOTH
    }

    public boolean forReturn() {
        return kind != Kind.REFUSAL;
    }

    public boolean forRefusal() {
        return kind != Kind.RETURN;
    }
}
