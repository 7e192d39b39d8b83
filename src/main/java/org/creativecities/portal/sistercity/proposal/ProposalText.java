package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.tie.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What the city writes.
 *
 * @param partner the partner city's id in the register of ties
 * @param reason why this partner
 * @param others which others were looked at, and why not them
 * @param councilNumber of the council's decision; empty before there is one
 */
public record ProposalText(
        UUID partner,
        TieType type,
        @Nullable String field,
        String reason,
        String goals,
        String others,
        String councilNumber,
        @Nullable LocalDate councilOn,
        String contactName,
        String contactAddress) {

    /** What must be there before it is sent, by field name. */
    public java.util.List<String> missing() {
        var missing = new java.util.ArrayList<String>();
        check(missing, "reason", reason);
        check(missing, "goals", goals);
        check(missing, "others", others);
        check(missing, "councilNumber", councilNumber);
        if (councilOn == null) {
            missing.add("councilOn");
        }
        check(missing, "contactName", contactName);
        check(missing, "contactAddress", contactAddress);
        return missing;
    }

    private static void check(java.util.List<String> missing, String field, String text) {
        if (text.isBlank()) {
            missing.add(field);
        }
    }
}
