package org.creativecities.portal.site.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.MunicipalityList;
import org.creativecities.portal.export.Column;
import org.creativecities.portal.export.ExportList;
import org.creativecities.portal.export.Sheet;
import org.creativecities.portal.localization.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The list of municipalities as a spreadsheet. */
@Component
class MunicipalityExport implements ExportList {

    private static final int STEP = 500;

    private final MunicipalityList list;
    private final Cities cities;
    private final Format format;
    private final MessageSource messages;

    MunicipalityExport(MunicipalityList list, Cities cities, Format format, MessageSource messages) {
        this.list = list;
        this.cities = cities;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "municipalities";
    }

    @Override
    public String path() {
        return "/office/municipalities";
    }

    @Override
    public boolean mayTake(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.ADMINISTRATOR, Role.AUDITOR);
    }

    @Override
    public List<Column> columns(Map<String, String> filter, Account account) {
        return List.of(
                Column.text(word("code")),
                Column.text(word("name")),
                Column.text(word("name-en")),
                Column.text(word("province")),
                Column.text(word("county")),
                Column.number(word("population")),
                Column.number(word("latitude")),
                Column.number(word("longitude")),
                Column.text(word("as-of")),
                Column.text(word("merged-into")));
    }

    @Override
    public long count(Map<String, String> filter, Account account) {
        var query = query(filter);
        return list.list(query.filter(), query.order(), query.descending(), PageRequest.of(0, 1))
                .getTotalElements();
    }

    @Override
    public Map<String, String> words(Map<String, String> filter) {
        var words = new LinkedHashMap<String, String>();
        var asked = query(filter).filter();
        if (asked.words() != null) {
            words.put(message("site.municipality.search"), asked.words());
        }
        var province = asked.province();
        if (province != null) {
            cities.provinces().stream()
                    .filter(one -> one.code().equals(province))
                    .forEach(one -> words.put(word("province"), format.text(one.name())));
        }
        return words;
    }

    @Override
    public void write(Map<String, String> filter, Account account, Sheet sheet) {
        var query = query(filter);
        var page = list.list(query.filter(), query.order(), query.descending(), PageRequest.of(0, STEP));
        while (true) {
            page.forEach(one -> sheet.row(
                    one.code(),
                    one.name().fa(),
                    one.name().en(),
                    format.text(one.province()),
                    one.county(),
                    one.population(),
                    one.latitude(),
                    one.longitude(),
                    one.asOf(),
                    one.mergedInto()));
            if (!page.hasNext()) {
                return;
            }
            page = list.list(query.filter(), query.order(), query.descending(), page.nextPageable());
        }
    }

    private static MunicipalityQuery query(Map<String, String> filter) {
        return new MunicipalityQuery(
                filter.get("q"), filter.get("province"), filter.get("sort"), filter.get("dir"), null, null);
    }

    private String word(String column) {
        return message("site.municipality.export." + column);
    }

    private String message(String key) {
        return String.valueOf(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
