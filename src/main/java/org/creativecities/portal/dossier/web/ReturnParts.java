package org.creativecities.portal.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.dossier.DossierText;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** The places of a dossier to which a remark can be pinned: every answer as it was sent. */
final class ReturnParts {

    private ReturnParts() {}

    /**
     * @param id {@code section~item~question}, also in the names of the boxes
     * @param entry which entry of a list, from 1; 0 where it is no list
     * @param texts what the city wrote there
     * @param languages in which words can be suggested; empty where the answer is no text
     */
    record Place(String id, int entry, Bilingual label, List<DossierText.Answer> texts, List<String> languages) {}

    /** By section. @param items the numbers of the entries of lists, in the order in which they were sent */
    static Map<String, List<Place>> of(
            FormTemplate form, @Nullable SubmittedDossier sent, Map<String, List<Integer>> items) {
        return form.sections().stream()
                .collect(java.util.stream.Collectors.toMap(
                        FormSection::code,
                        section -> places(section, sent, items.getOrDefault(section.code(), List.of()))));
    }

    private static List<Place> places(FormSection section, @Nullable SubmittedDossier sent, List<Integer> items) {
        var places = new ArrayList<Place>();
        var list = section.repeat() != null;
        for (var position = 1; position <= (list ? items.size() : 1); position++) {
            var number = list ? items.get(position - 1) : 0;
            for (var question : section.questions()) {
                places.add(new Place(
                        section.code() + "~" + number + "~" + question.code(),
                        list ? position : 0,
                        question.label(),
                        answers(sent, section.code(), position, question.code()),
                        languages(question)));
            }
        }
        return List.copyOf(places);
    }

    private static List<String> languages(Question question) {
        var languages = question.languages();
        var text = question.type() == QuestionType.SHORT_TEXT || question.type() == QuestionType.LONG_TEXT;
        return languages == null || !text ? List.of() : languages.asked();
    }

    private static List<DossierText.Answer> answers(
            @Nullable SubmittedDossier sent, String section, int position, String question) {
        return Optional.ofNullable(sent).stream()
                .flatMap(one -> one.text().sections().stream())
                .filter(one -> one.code().equals(section))
                .flatMap(one -> one.items().size() < position
                        ? Stream.empty()
                        : one.items().get(position - 1).answers().stream())
                .filter(answer -> answer.question().replaceFirst("~.*", "").equals(question) && !answer.empty())
                .toList();
    }
}
