package org.creativecities.portal.dossier;

import org.creativecities.portal.account.Account;

/**
 * Which texts of dossiers a person may find, as a condition of the query: the text being written for the city and the
 * auditor (a contributor's own sections only), the text that was sent for the secretariat and for the reviewers who have
 * declared that nothing ties them.
 *
 * @param table the table of texts
 * @param where the condition; its parameters are {@code :me} and {@code :mine}
 * @param path the address of a hit, with {@code %1$s} for the dossier, {@code %2$s} for the section
 */
record TextReach(String table, String where, String path) {

    /** A sealed call is shut for everybody outside its cities, search included; asked only where a call is sealed at all. */
    private static final String OPENED =
            " and (not (select c.sealed from call c where c.id = d.call_id) or not call_is_sealed(d.call_id, d.municipality_code))";

    static TextReach of(Account account) {
        return switch (account.role()) {
            case CITY_EDITOR, MAYOR ->
                new TextReach("answer", "d.municipality_code = :mine", "/dossiers/%1$s/sections/%2$s");
            case CITY_CONTRIBUTOR ->
                new TextReach(
                        "answer",
                        "d.municipality_code = :mine and exists (select 1 from section_assignment s "
                                + "where s.dossier_id = d.id and s.section = t.section and s.person_id = :me)",
                        "/dossiers/%1$s/sections/%2$s");
            case AUDITOR -> new TextReach("answer", Reach.UNTIED + OPENED, "/dossiers/%1$s/sections/%2$s");
            case SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT ->
                new TextReach("sent_text", Reach.UNTIED + OPENED, "/office/dossiers/%1$s/text#section-%2$s");
            case COUNCIL_CLERK, REVIEWER, OPINION_OFFICER, COMMISSION_OFFICER, COUNCIL_MEMBER, ADMINISTRATOR ->
                new TextReach("sent_text", "false", "");
        };
    }

    boolean nothing() {
        return path.isEmpty();
    }
}
