package org.creativecities.portal.sistercity.proposal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.creativecities.portal.localization.WordChange;
import org.creativecities.portal.sistercity.proposal.AgreementText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What differs between two texts of an agreement, box by box, as the form shows the boxes. */
@Component
class AgreementDifferences {

    private final AgreementForms forms;
    private final ProposalPages page;

    AgreementDifferences(AgreementForms forms, ProposalPages page) {
        this.forms = forms;
        this.page = page;
    }

    /**
     * One box that is not what it was.
     *
     * @param part CLAUSE, OBLIGATION or FRAME
     * @param number which clause or obligation of the later text, or of the earlier one where it is gone; 0 in the frame
     * @param label the key of the box's label
     */
    record Difference(String part, int number, String label, List<WordChange> words) {}

    private record Pair<T>(@Nullable T before, @Nullable T after, int number) {}

    List<Difference> between(AgreementText before, AgreementText after) {
        var old = forms.form(before, 0);
        var now = forms.form(after, 0);
        var found = new ArrayList<Difference>();
        pairs(
                        old.getClauses(),
                        now.getClauses(),
                        AgreementDifferences::sameClause,
                        (a, b) -> a.getCode().equals(b.getCode()))
                .forEach(pair -> compare("CLAUSE", pair.number(), clause(pair.before()), clause(pair.after()), found));
        pairs(
                        old.getObligations(),
                        now.getObligations(),
                        (a, b) -> a.getDeedFa().equals(b.getDeedFa()),
                        (a, b) -> true)
                .forEach(pair -> compare(
                        "OBLIGATION", pair.number(), obligation(pair.before()), obligation(pair.after()), found));
        compare("FRAME", 0, frame(old), frame(now), found);
        return List.copyOf(found);
    }

    /** A clause stays the same one when others move around it: by its source, else by its title. */
    private static boolean sameClause(ClauseForm a, ClauseForm b) {
        return a.getCode().equals(b.getCode())
                && (!a.getCode().isEmpty() || a.getTitleFa().equals(b.getTitleFa()));
    }

    /** Those that are recognised belong together, the others in their order where they may; last those that are gone. */
    private static <T> List<Pair<T>> pairs(
            List<T> before, List<T> after, BiPredicate<T, T> same, BiPredicate<T, T> reworded) {
        var left = new ArrayList<>(before);
        var partners = new ArrayList<@Nullable T>();
        for (var one : after) {
            var partner = left.stream().filter(old -> same.test(old, one)).findFirst();
            partner.ifPresent(left::remove);
            partners.add(partner.orElse(null));
        }
        var pairs = new ArrayList<Pair<T>>();
        for (var i = 0; i < after.size(); i++) {
            var one = after.get(i);
            var partner = partners.get(i);
            if (partner == null) {
                partner = left.stream()
                        .filter(old -> reworded.test(old, one))
                        .findFirst()
                        .orElse(null);
                left.remove(partner);
            }
            pairs.add(new Pair<>(partner, one, i + 1));
        }
        left.forEach(gone -> pairs.add(new Pair<>(gone, null, before.indexOf(gone) + 1)));
        return pairs;
    }

    private static void compare(
            String part, int number, Map<String, String> before, Map<String, String> after, List<Difference> found) {
        var labels = new LinkedHashMap<>(after);
        before.forEach(labels::putIfAbsent);
        for (var label : labels.keySet()) {
            var was = before.getOrDefault(label, "");
            var is = after.getOrDefault(label, "");
            if (!was.equals(is)) {
                found.add(new Difference(part, number, "proposal.agreement." + label, WordChange.between(was, is)));
            }
        }
    }

    private static Map<String, String> clause(@Nullable ClauseForm row) {
        var boxes = new LinkedHashMap<String, String>();
        if (row != null) {
            boxes.put("clauses.titleFa", row.getTitleFa());
            boxes.put("clauses.titleEn", row.getTitleEn());
            boxes.put("clauses.textFa", row.getTextFa());
            boxes.put("clauses.textEn", row.getTextEn());
            boxes.put("clauses.textThird", row.getTextThird());
        }
        return boxes;
    }

    private Map<String, String> obligation(@Nullable ObligationForm row) {
        var boxes = new LinkedHashMap<String, String>();
        if (row != null) {
            boxes.put("obligations.deedFa", row.getDeedFa());
            boxes.put("obligations.deedEn", row.getDeedEn());
            boxes.put("obligations.bearer", word("proposal.bearer.", row.getBearer()));
            boxes.put("obligations.dueOn", row.getDueOn());
            boxes.put("obligations.rial", row.getRial());
            boxes.put("obligations.budgetLine", row.getBudgetLine());
            boxes.put("obligations.proof", row.getProof());
        }
        return boxes;
    }

    private Map<String, String> frame(AgreementForm form) {
        var boxes = new LinkedHashMap<String, String>();
        boxes.put("termUntil", form.getTermUntil());
        boxes.put("renewal", form.getRenewal());
        boxes.put("wayOut", form.getWayOut());
        boxes.put("disputes", form.getDisputes());
        boxes.put("prevailingLanguage", word("proposal.language.", form.getPrevailingLanguage()));
        boxes.put("summary.fa", form.getSummaryFa());
        boxes.put("summary.en", form.getSummaryEn());
        return boxes;
    }

    private String word(String prefix, String code) {
        return code.isEmpty()
                ? ""
                : Objects.requireNonNull(page.words(prefix, code).get(code));
    }
}
