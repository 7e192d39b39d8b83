package org.creativecities.portal.monitoring;

/**
 * The light check of one year.
 *
 * @param moved initiatives that moved
 * @param stopped initiatives that stopped, and why
 * @param money what was spent and what is missing
 * @param conference {@code ATTENDED}, {@code ABSENT} or {@code NOT_YET}
 * @param note who went, or why nobody did
 * @param focalPointChanged the executive contact changed; to be told to UNESCO's secretariat
 */
public record YearlyCheck(
        int year,
        String moved,
        String stopped,
        String money,
        String conference,
        String note,
        boolean focalPointChanged,
        long version) {}
