package org.creativecities.portal.dossier;

import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * How far a person's eye goes, as parameters of a query: the municipality limit stands in the statement, never only in
 * the page.
 *
 * @param all every dossier of the country
 * @param municipality the one municipality, where not all
 */
record Reach(boolean all, @Nullable String municipality) {

    /**
     * Cities the reader is tied to: staff see those as the public does. The view is kept by {@code review}; asked inside
     * the query, so that lists and counts agree.
     */
    static final String UNTIED = " d.municipality_code not in "
            + "(select c.municipality_code from conflict_of_interest c where c.person_id = :me) ";

    static final String WHERE = " d.deleted_at is null and ((:all and" + UNTIED + ") or d.municipality_code = :mine) ";

    static Reach of(Account account) {
        return switch (account.role()) {
            case SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT, AUDITOR -> new Reach(true, null);
            case CITY_EDITOR, CITY_CONTRIBUTOR, MAYOR -> new Reach(false, account.municipality());
            case COUNCIL_CLERK, REVIEWER, OPINION_OFFICER, COMMISSION_OFFICER, COUNCIL_MEMBER, ADMINISTRATOR ->
                new Reach(false, null);
        };
    }
}
