package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What is to be signed.
 *
 * @param prevailingLanguage FA, EN, PARTNER, EQUAL, or empty while nobody has said so
 * @param summary one page in plain words, compulsory in both languages
 */
public record AgreementText(
        @Nullable LocalDate termUntil,
        String renewal,
        String wayOut,
        String disputes,
        String prevailingLanguage,
        Bilingual summary,
        List<Obligation> obligations,
        List<Clause> clauses) {

    public static final AgreementText EMPTY =
            new AgreementText(null, "", "", "", "", new Bilingual("", ""), List.of(), List.of());

    public AgreementText {
        obligations = List.copyOf(obligations);
        clauses = List.copyOf(clauses);
    }

    /** The same with one more clause at the end. */
    public AgreementText with(Clause clause) {
        var all = new java.util.ArrayList<>(clauses);
        all.add(clause);
        return new AgreementText(termUntil, renewal, wayOut, disputes, prevailingLanguage, summary, obligations, all);
    }
}
