package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.creativecities.portal.localization.Bilingual;

/** The rules for one question of a form. */
final class QuestionCheck {

    private final Question question;
    private final List<Problem> problems = new ArrayList<>();

    private QuestionCheck(Question question) {
        this.question = question;
    }

    static List<Problem> problems(Question question, FormSection section, List<String> slots) {
        var check = new QuestionCheck(question);
        check.words();
        check.languages();
        check.limit();
        check.choices();
        check.amounts();
        check.references(section, slots);
        check.condition(section);
        check.help();
        return check.problems;
    }

    private void words() {
        var texts = new ArrayList<>(List.of(question.label()));
        if (question.hint() != null) {
            texts.add(question.hint());
        }
        if (question.guidance() != null) {
            texts.add(question.guidance());
        }
        question.options().forEach(option -> texts.add(option.label()));
        addIf(!texts.stream().allMatch(FormCheck::complete), "language-missing");
    }

    private void languages() {
        var languages = question.languages();
        addIf(question.isText() && (languages == null || !(languages.fa() || languages.en())), "no-language");
        addIf(!question.isText() && languages != null, "language-without-text");
        if (languages != null && languages.official() != null) {
            addIf(!languages.asked().contains(languages.official()), "official-not-asked");
        }
    }

    private void limit() {
        var limit = question.limit();
        if (limit != null) {
            addIf(limit.max() < 1, "limit-not-positive");
            addIf(!question.isText(), "limit-without-text");
            addIf(!FormCheck.complete(limit.source().text()), "limit-without-source");
        }
    }

    private void choices() {
        var choice = QuestionType.CHOICES.contains(question.type());
        addIf(choice == question.options().isEmpty(), choice ? "no-options" : "options-without-choice");
        var codes = new HashSet<String>();
        addIf(!question.options().stream().allMatch(option -> codes.add(option.code())), "option-twice");
    }

    private void amounts() {
        var min = question.min();
        var max = question.max();
        addIf(min != null && max != null && min > max, "range");
        var table = question.type() == QuestionType.TABLE;
        var currency = question.currency();
        addIf((table || question.type() == QuestionType.MONEY) != (currency != null), "currency");
        addIf(currency != null && !currency.matches("[A-Z]{3}"), "currency");
        var shape = question.table();
        addIf(table != (shape != null), "table");
        addIf(shape != null && (shape.rows().isEmpty() || shape.columns().isEmpty()), "table");
    }

    private void references(FormSection section, List<String> slots) {
        var files = question.type() == QuestionType.FILES;
        addIf(files != (question.slot() != null), "slot-unknown");
        addIf(files && !slots.contains(question.slot()), "slot-unknown");
        var after = question.after();
        if (after != null) {
            var earlier = section.question(after);
            addIf(
                    question.type() != QuestionType.DATE
                            || earlier.isEmpty()
                            || earlier.get().type() != QuestionType.DATE,
                    "after-unknown");
        }
    }

    private void condition(FormSection section) {
        var when = question.shownWhen();
        if (when == null) {
            return;
        }
        var earlier =
                section.questions().subList(0, Math.max(0, section.questions().indexOf(question)));
        var other = earlier.stream()
                .filter(one -> one.code().equals(when.question()))
                .findFirst();
        var known = other.isPresent()
                && !when.values().isEmpty()
                && when.values().stream().allMatch(value -> answers(other.get(), value));
        addIf(!known, "condition");
    }

    private static boolean answers(Question other, String value) {
        return switch (other.type()) {
            case YES_NO -> value.equals("yes") || value.equals("no");
            case CREATIVE_FIELD -> value.matches("[A-Z_]+");
            case CHOICE, MULTIPLE_CHOICE ->
                other.options().stream().anyMatch(option -> option.code().equals(value));
            default -> false;
        };
    }

    private void help() {
        var texts = new ArrayList<Bilingual>();
        if (question.heading() != null) {
            texts.add(question.heading());
        }
        var help = question.help();
        if (help != null) {
            texts.addAll(help.remarks());
            if (help.good() != null) {
                texts.add(help.good());
            }
            if (help.weak() != null) {
                texts.add(help.weak());
            }
        }
        addIf(!texts.stream().allMatch(FormCheck::complete), "help");
    }

    private void addIf(boolean wrong, String what) {
        var problem = new Problem("call.template.problem." + what, question.code());
        if (wrong && !problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
