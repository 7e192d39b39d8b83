package org.creativecities.portal.legislation;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A bill as lists show it.
 *
 * @param reference such as {@code L-1405-03}
 * @param owner who takes the next step; null for nobody yet
 * @param nextStep empty where none was named
 * @param articles how many stand
 * @param asked whether a move waits for a second person
 */
public record BillHead(
        UUID id,
        String reference,
        BillKind kind,
        Bilingual title,
        Bilingual purpose,
        Stage stage,
        @Nullable UUID owner,
        String nextStep,
        @Nullable LocalDate nextDue,
        int articles,
        boolean asked,
        long version) {

    public boolean lateOn(LocalDate today) {
        var due = nextDue;
        return due != null && due.isBefore(today) && stage != Stage.PUBLISHED && stage != Stage.SHELVED;
    }
}
