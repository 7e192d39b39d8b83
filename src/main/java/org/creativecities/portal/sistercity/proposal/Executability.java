package org.creativecities.portal.sistercity.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether an agreement can be carried out: a pure function over its text. */
public final class Executability {

    private static final int VAGUE = 15;
    private static final Pattern NEEDS_HIGHER =
            Pattern.compile("روادید|ویزا|گمرک|مالیات|مرز|visa|customs|tax|border", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEEDS_OPINION = Pattern.compile(
            "داوری|ضمانت|تضمین|غرامت|خسارت|arbitrat|guarantee|compensation|damages", Pattern.CASE_INSENSITIVE);

    private Executability() {}

    /**
     * Something that stands in the way.
     *
     * @param code of the sentence, {@code proposal.check.<code>}
     * @param line of the obligation, or of the clause where the code begins with {@code clause-}, from 1; 0 for the whole
     * @param blocking whether it must be mended before anybody signs
     */
    public record Finding(String code, int line, boolean blocking) {}

    public static List<Finding> check(AgreementText text) {
        var found = new ArrayList<Finding>();
        whole(text, found);
        clauses(text, found);
        var line = 0;
        for (var obligation : text.obligations()) {
            line++;
            one(obligation, line, text, found);
        }
        return found;
    }

    /** Whether nothing blocks the signature. */
    public static boolean signable(AgreementText text) {
        return check(text).stream().noneMatch(Finding::blocking);
    }

    private static void whole(AgreementText text, List<Finding> found) {
        block(found, text.obligations().isEmpty(), "no-obligation");
        block(found, text.termUntil() == null, "no-term");
        block(found, text.renewal().isBlank(), "no-renewal");
        block(found, text.wayOut().isBlank(), "no-way-out");
        block(found, text.disputes().isBlank(), "no-disputes");
        block(found, text.prevailingLanguage().isEmpty(), "no-language");
        var english = text.summary().en();
        block(found, text.summary().fa().isBlank() || english == null || english.isBlank(), "no-summary");
    }

    private static void clauses(AgreementText text, List<Finding> found) {
        var line = 0;
        for (var clause : text.clauses()) {
            line++;
            var words = clause.fa() + " " + clause.en();
            if (words.isBlank() || clause.unmatched()) {
                found.add(new Finding("clause-unmatched", line, true));
            }
            if (NEEDS_OPINION.matcher(words).find()) {
                found.add(new Finding("clause-needs-opinion", line, false));
            }
            if (NEEDS_HIGHER.matcher(words).find()) {
                found.add(new Finding("clause-beyond-municipality", line, false));
            }
        }
    }

    private static void one(Obligation obligation, int line, AgreementText text, List<Finding> found) {
        var due = obligation.dueOn();
        var rial = obligation.rial();
        var term = text.termUntil();
        if (obligation.bearer().isEmpty()) {
            found.add(new Finding("no-bearer", line, true));
        }
        if (due == null) {
            found.add(new Finding("no-date", line, true));
        } else if (term != null && due.isAfter(term)) {
            found.add(new Finding("after-term", line, true));
        }
        if (rial != null && rial > 0 && obligation.budgetLine().isBlank()) {
            found.add(new Finding("money-without-line", line, true));
        }
        if (obligation.proof().isBlank()) {
            found.add(new Finding("no-proof", line, false));
        }
        if (obligation.deed().fa().length() < VAGUE) {
            found.add(new Finding("vague", line, false));
        }
        var english = obligation.deed().en();
        if (english == null || english.isBlank()) {
            found.add(new Finding("not-in-english", line, true));
        }
        if (NEEDS_HIGHER.matcher(obligation.deed().fa() + " " + english).find()) {
            found.add(new Finding("beyond-municipality", line, false));
        }
    }

    private static void block(List<Finding> found, boolean wrong, String code) {
        if (wrong) {
            found.add(new Finding(code, 0, true));
        }
    }
}
