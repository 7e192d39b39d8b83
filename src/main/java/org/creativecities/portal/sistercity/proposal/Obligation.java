package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One promise of an agreement.
 *
 * @param bearer HERE, THERE or BOTH; empty while nobody is named
 * @param rial planned money; null where none is named
 * @param proof how it will be seen that it was done
 */
public record Obligation(
        String bearer,
        Bilingual deed,
        @Nullable LocalDate dueOn,
        @Nullable Long rial,
        String budgetLine,
        String proof) {}
