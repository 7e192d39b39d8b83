package org.creativecities.portal.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.export.Column;
import org.creativecities.portal.export.ExportList;
import org.creativecities.portal.export.Sheet;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every review of a call in one line: who, when, each score with its reason, the mean, the recommendation and the remark
 * to the city. A reviewer's private note is nobody else's and stays out.
 */
@Component
class ReviewExport implements ExportList {

    private final Assignments assignments;
    private final Calls calls;
    private final Cities cities;
    private final People people;
    private final Format format;
    private final MessageSource messages;

    ReviewExport(
            Assignments assignments, Calls calls, Cities cities, People people, Format format, MessageSource messages) {
        this.assignments = assignments;
        this.calls = calls;
        this.cities = cities;
        this.people = people;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String path() {
        return "/office/ranking";
    }

    @Override
    public boolean mayTake(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
    }

    @Override
    public List<Column> columns(Map<String, String> filter, Account account) {
        var columns = new ArrayList<>(List.of(
                Column.text(word("review.export.reference")),
                Column.text(word("review.column.city")),
                Column.text(word("review.column.field")),
                Column.text(word("review.export.reviewer")),
                Column.text(word("review.export.status")),
                Column.date(word("review.export.due")),
                Column.date(word("review.export.submitted"))));
        rubric(filter)
                .ifPresent(rubric -> rubric.criteria().forEach(criterion -> {
                    columns.add(Column.number(format.text(criterion.title())));
                    columns.add(Column.text(word("review.export.reason", format.text(criterion.title()))));
                }));
        columns.add(Column.number(word("review.export.mean")));
        columns.add(Column.text(word("review.export.recommendation")));
        columns.add(Column.text(word("review.export.to-secretariat")));
        columns.add(Column.text(word("review.export.to-city")));
        return columns;
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Map<String, String> filter, Account account) {
        return call(filter)
                .map(call -> (long) assignments.ofCall(call.id(), account).size())
                .orElse(0L);
    }

    @Override
    public Map<String, String> words(Map<String, String> filter) {
        var words = new LinkedHashMap<String, String>();
        call(filter).ifPresent(call -> words.put(word("review.column.call"), format.text(call.title())));
        return words;
    }

    @Override
    @Transactional(readOnly = true)
    public void write(Map<String, String> filter, Account account, Sheet sheet) {
        var call = call(filter);
        if (call.isEmpty()) {
            return;
        }
        var rubric = calls.rubric(call.get().rubric());
        var reviews = assignments.ofCall(call.get().id(), account);
        var cards = assignments.dossiers(call.get().id(), account).stream()
                .collect(Collectors.toMap(DossierCard::id, card -> card));
        var names = people.names(
                reviews.stream().map(ReviewView::reviewerId).distinct().toList());
        var places = cities.municipalities(cards.values().stream()
                .map(DossierCard::municipality)
                .distinct()
                .toList());
        for (var review : reviews) {
            var card = cards.get(review.dossierId());
            var line = new ArrayList<@Nullable Object>();
            line.add(card == null ? null : card.reference());
            line.add(
                    card == null || !places.containsKey(card.municipality())
                            ? null
                            : format.text(places.get(card.municipality()).name()));
            line.add(
                    card == null
                            ? null
                            : cities.field(card.field())
                                    .map(one -> format.text(one.name()))
                                    .orElse(card.field()));
            line.add(names.get(review.reviewerId()));
            line.add(word("review.status." + review.status()));
            line.add(review.dueOn());
            line.add(review.submittedAt());
            rubric.criteria().forEach(criterion -> {
                var score = review.score(criterion.code());
                line.add(score.value());
                line.add(score.reason());
            });
            line.add(rounded(new ScoreSheet(rubric, review.scores()).weightedMean()));
            var recommendation = review.recommendation();
            line.add(recommendation == null ? null : word("review.recommendation." + recommendation));
            line.add(review.notes().secretariat());
            line.add(review.notes().city());
            sheet.row(line.toArray());
        }
    }

    private static @Nullable Double rounded(@Nullable Double mean) {
        return mean == null ? null : Math.round(mean * 100) / 100.0;
    }

    private Optional<Rubric> rubric(Map<String, String> filter) {
        return call(filter).map(call -> calls.rubric(call.rubric()));
    }

    /** The call of the page's address; the newest published one where it names none, as on the page. */
    private Optional<CallView> call(Map<String, String> filter) {
        var published = calls.published();
        var wish = filter.get("call");
        return wish == null
                ? published.stream().findFirst()
                : published.stream().filter(one -> one.id().equals(uuid(wish))).findFirst();
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String word(String key, Object... values) {
        return String.valueOf(messages.getMessage(key, values, LocaleContextHolder.getLocale()));
    }
}
