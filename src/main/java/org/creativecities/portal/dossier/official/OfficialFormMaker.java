package org.creativecities.portal.dossier.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.LimitUnit;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.dossier.DossierText;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.localization.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts what was sent into the order and the words of the form. What only the country asks (sections without an official
 * number, answers in Persian only, telephone and e-mail outside the contacts) stays in the country.
 */
@Component
class OfficialFormMaker {

    private static final Pattern PERSIAN = Pattern.compile("\\p{IsArabic}");

    private final OfficialAnnexes annexes;
    private final OfficialValues values;

    OfficialFormMaker(OfficialAnnexes annexes, OfficialValues values) {
        this.annexes = annexes;
        this.values = values;
    }

    /** @param template the version of the form the dossier was begun with */
    OfficialForm make(SubmittedDossier sent, FormTemplate template) {
        var problems = new ArrayList<OfficialForm.Problem>();
        var parts = new ArrayList<OfficialForm.Part>();
        for (var group : template.groups()) {
            var first = true;
            for (var section : group.sections()) {
                var number = section.number();
                if (number == null) {
                    continue;
                }
                var heading = first ? english(group.title()) : null;
                first = false;
                parts.add(part(section, english(number), heading, sent.text(), template, problems));
            }
        }
        var all = annexes.of(sent, template, problems);
        return new OfficialForm(english(template.title()), facts(sent), parts, all, problems);
    }

    private static Map<String, String> facts(SubmittedDossier sent) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("City", english(sent.text().city()));
        facts.put("Creative field", english(sent.text().field()));
        facts.put("Call", english(sent.text().call()));
        facts.put("National reference", sent.text().reference());
        return facts;
    }

    private OfficialForm.Part part(
            FormSection section,
            String number,
            @Nullable String heading,
            DossierText text,
            FormTemplate template,
            List<OfficialForm.Problem> problems) {
        var items = new ArrayList<OfficialForm.Item>();
        var sent = text.sections().stream()
                .filter(one -> one.code().equals(section.code()))
                .findFirst()
                .map(DossierText.Section::items)
                .orElse(List.of());
        for (var item : sent) {
            var entries = new ArrayList<OfficialForm.Entry>();
            for (var question : section.questions()) {
                if (official(question)) {
                    entries.addAll(entries(question, item, template));
                }
            }
            entries.stream()
                    .filter(OfficialForm.Entry::tooLong)
                    .forEach(entry -> problems.add(new OfficialForm.Problem(
                            section.code(),
                            "too-long-" + entry.unit(),
                            List.of(
                                    section.number() == null ? number : section.number(),
                                    entry.label(),
                                    entry.length(),
                                    entry.limit()))));
            var repeat = section.repeat();
            items.add(new OfficialForm.Item(
                    repeat == null ? null : english(repeat.item()) + " " + item.position(), List.copyOf(entries)));
        }
        var persian = items.stream()
                .flatMap(item -> item.entries().stream())
                .filter(entry -> PERSIAN.matcher(entry.text()).find())
                .count();
        if (persian > 0) {
            problems.add(new OfficialForm.Problem(
                    section.code(),
                    "not-latin",
                    List.of(section.number() == null ? number : section.number(), persian)));
        }
        return new OfficialForm.Part(section.code(), number, english(section.title()), heading, List.copyOf(items));
    }

    private static boolean official(Question question) {
        var languages = question.languages();
        return switch (question.type()) {
            case FILES, EMAIL, MOBILE -> false;
            default -> languages == null || languages.en();
        };
    }

    private List<OfficialForm.Entry> entries(Question question, DossierText.Item item, FormTemplate template) {
        var phrase = template.emptyPhrase();
        var answers = item.answers().stream()
                .filter(answer -> answer.question().equals(question.code())
                        || answer.question().startsWith(question.code() + "~"))
                .toList();
        var number = question.number() == null ? "" : question.number();
        var entries = new ArrayList<OfficialForm.Entry>();
        if (answers.isEmpty()
                || answers.stream().allMatch(answer -> values.of(answer).isEmpty())) {
            entries.add(new OfficialForm.Entry(
                    number, english(question.label()), phrase == null ? "–" : phrase, true, 0, 0, ""));
            return entries;
        }
        for (var answer : answers) {
            var value = values.of(answer);
            if (value.isEmpty() && question.type() != QuestionType.CONTACT) {
                continue;
            }
            entries.add(entry(question, number, english(answer.label()), value, value.equals(phrase)));
        }
        return entries;
    }

    private static OfficialForm.Entry entry(
            Question question, String number, String label, String value, boolean phrase) {
        var limit = question.limit();
        if (limit == null || phrase || !question.isText()) {
            return new OfficialForm.Entry(number, label, value.isEmpty() ? "–" : value, phrase, 0, 0, "");
        }
        var length = limit.unit() == LimitUnit.WORDS ? Words.count(value) : TextRules.length(value);
        return new OfficialForm.Entry(
                number, label, value, false, length, limit.max(), limit.unit().name());
    }

    static String english(Bilingual text) {
        var english = text.en();
        return english == null || english.isBlank() ? text.fa() : english;
    }
}
