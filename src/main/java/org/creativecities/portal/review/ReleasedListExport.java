package org.creativecities.portal.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.export.Column;
import org.creativecities.portal.export.ExportList;
import org.creativecities.portal.export.Sheet;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A frozen list as a spreadsheet: the lines of the page. */
@Component
class ReleasedListExport implements ExportList {

    private final ReleasedLists lists;
    private final Calls calls;
    private final Cities cities;
    private final Format format;
    private final MessageSource messages;

    ReleasedListExport(ReleasedLists lists, Calls calls, Cities cities, Format format, MessageSource messages) {
        this.lists = lists;
        this.calls = calls;
        this.cities = cities;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "released-list";
    }

    @Override
    public String path() {
        return "/office/ranking/lists";
    }

    @Override
    public boolean mayTake(Account account) {
        return ReleasedLists.mayRead(account);
    }

    @Override
    public List<Column> columns(Map<String, String> filter, Account account) {
        return List.of(
                Column.number(word("review.column.place")),
                Column.text(word("review.export.reference")),
                Column.text(word("review.column.city")),
                Column.text(word("review.column.field")),
                Column.number(word("review.export.mean")),
                Column.text(word("review.column.rule")),
                Column.text(word("review.column.decision")));
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Map<String, String> filter, Account account) {
        return list(filter, account).map(list -> (long) list.lines().size()).orElse(0L);
    }

    @Override
    public Map<String, String> words(Map<String, String> filter) {
        var words = new LinkedHashMap<String, String>();
        call(filter).ifPresent(call -> words.put(word("review.column.call"), format.text(call.title())));
        var number = number(filter);
        if (number != null) {
            words.put(word("review.released-list.number"), format.number(number));
        }
        return words;
    }

    @Override
    @Transactional(readOnly = true)
    public void write(Map<String, String> filter, Account account, Sheet sheet) {
        var list = list(filter, account);
        if (list.isEmpty()) {
            return;
        }
        var lines = list.get().lines();
        var places = cities.municipalities(
                lines.stream().map(ReleasedList.Line::municipality).toList());
        var fields = cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name));
        for (var line : lines) {
            var place = places.get(line.municipality());
            var field = fields.get(line.field());
            var mean = line.mean();
            var outcome = line.outcome();
            sheet.row(
                    line.place(),
                    line.reference(),
                    place == null ? line.municipality() : format.text(place.name()),
                    field == null ? line.field() : format.text(field),
                    mean == null ? null : Math.round(mean * 100) / 100.0,
                    word("review.suggestion." + line.rule()),
                    outcome == null ? word("review.released-list.open") : word("review.outcome." + outcome));
        }
    }

    private Optional<ReleasedList> list(Map<String, String> filter, Account account) {
        return call(filter).flatMap(call -> lists.find(call.id(), number(filter), account));
    }

    private static @Nullable Integer number(Map<String, String> filter) {
        var wish = filter.get("number");
        return wish != null && wish.matches("[0-9]{1,6}") ? Integer.valueOf(wish) : null;
    }

    /** The call of the page's address; the newest published one where it names none, as on the page. */
    private Optional<CallView> call(Map<String, String> filter) {
        var wish = filter.get("call");
        return calls.published().stream()
                .filter(one -> wish == null || one.id().equals(uuid(wish)))
                .findFirst();
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String word(String key) {
        return String.valueOf(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
