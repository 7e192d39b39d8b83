package org.creativecities.portal.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.OfficeList;
import org.creativecities.portal.export.Column;
import org.creativecities.portal.export.ExportList;
import org.creativecities.portal.export.Sheet;
import org.creativecities.portal.localization.Format;
import org.springframework.stereotype.Component;

/** The secretariat's list of dossiers as a spreadsheet. */
@Component
class DossierExport implements ExportList {

    private final OfficeList list;
    private final Cities cities;
    private final Calls calls;
    private final Format format;
    private final Sentences sentences;

    DossierExport(OfficeList list, Cities cities, Calls calls, Format format, Sentences sentences) {
        this.list = list;
        this.cities = cities;
        this.calls = calls;
        this.format = format;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "dossiers";
    }

    @Override
    public String path() {
        return "/office/dossiers";
    }

    @Override
    public boolean mayTake(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
    }

    @Override
    public List<Column> columns(Map<String, String> filter, Account account) {
        return List.of(
                Column.text(word("reference")),
                Column.text(word("city")),
                Column.text(word("city-en")),
                Column.text(word("province")),
                Column.text(word("field")),
                Column.text(word("status")),
                Column.date(word("sent")),
                Column.date(word("due")),
                Column.number(word("sendings")));
    }

    @Override
    public long count(Map<String, String> filter, Account account) {
        return list.count(OfficeListController.filter(filter), account);
    }

    @Override
    public Map<String, String> words(Map<String, String> asked) {
        var filter = OfficeListController.filter(asked);
        var words = new LinkedHashMap<String, String>();
        put(words, "dossier.office.search", filter.search().isBlank() ? null : filter.search());
        var status = filter.status();
        put(words, "dossier.status", status == null ? null : sentences.message("dossier.status." + status));
        var group = filter.group();
        put(words, "dossier.group", group == null ? null : sentences.message("dossier.group." + group));
        var field = filter.field();
        put(
                words,
                "dossier.field",
                field == null
                        ? null
                        : cities.field(field)
                                .map(one -> format.text(one.name()))
                                .orElse(field));
        var province = filter.province();
        put(words, "dossier.province", province == null ? null : provinceName(province));
        var call = filter.call();
        put(
                words,
                "dossier.call",
                call == null
                        ? null
                        : calls.find(call).map(one -> format.text(one.title())).orElse(call.toString()));
        return words;
    }

    @Override
    public void write(Map<String, String> filter, Account account, Sheet sheet) {
        list.each(
                OfficeListController.filter(filter),
                account,
                row -> sheet.row(
                        row.reference(),
                        row.city().fa(),
                        row.city().en(),
                        format.text(row.province()),
                        format.text(row.field()),
                        sentences.message("dossier.status." + row.status()),
                        row.submittedAt(),
                        row.dueAt(),
                        row.sendings()));
    }

    private void put(Map<String, String> words, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            words.put(sentences.message(key), value);
        }
    }

    private String provinceName(String code) {
        return cities.provinces().stream()
                .filter(one -> Objects.equals(one.code(), code))
                .findFirst()
                .map(one -> format.text(one.name()))
                .orElse(code);
    }

    private String word(String column) {
        return sentences.message("dossier.csv." + column);
    }
}
