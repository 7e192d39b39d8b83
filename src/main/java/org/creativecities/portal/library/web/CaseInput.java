package org.creativecities.portal.library.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.library.Budget;
import org.creativecities.portal.library.CaseFilter;
import org.creativecities.portal.library.CaseStatus;
import org.creativecities.portal.library.CaseText;
import org.creativecities.portal.library.LibraryCase;
import org.creativecities.portal.library.Region;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the address and the form of cases, and fills the form. */
@Component
class CaseInput {

    /** @param text null while something is missing */
    record Read(@Nullable CaseText text, Map<String, String> problems) {}

    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("titleFa", 200),
            Map.entry("titleEn", 200),
            Map.entry("cityFa", 120),
            Map.entry("cityEn", 120),
            Map.entry("doneFa", 6000),
            Map.entry("doneEn", 6000),
            Map.entry("money", 500),
            Map.entry("resultFa", 4000),
            Map.entry("resultEn", 4000),
            Map.entry("lessonFa", 4000),
            Map.entry("lessonEn", 4000),
            Map.entry("source", 300),
            Map.entry("url", 500));

    private final Cities cities;
    private final MessageSource messages;
    private final Format format;
    private final JdbcClient jdbc;

    CaseInput(Cities cities, MessageSource messages, Format format, JdbcClient jdbc) {
        this.cities = cities;
        this.messages = messages;
        this.format = format;
        this.jdbc = jdbc;
    }

    CaseFilter filter(Map<String, String> address, boolean keeper) {
        var words = TextRules.line(address.getOrDefault("q", ""));
        return new CaseFilter(
                fields().containsKey(address.getOrDefault("field", "")) ? address.getOrDefault("field", "") : "",
                known(Region.values(), address.get("region")),
                known(Budget.values(), address.get("budget")),
                words.length() > 100 ? words.substring(0, 100) : words,
                keeper ? known(CaseStatus.values(), address.get("status")) : "");
    }

    private static String known(Enum<?>[] values, @Nullable String name) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(one -> one.equals(name))
                .findFirst()
                .orElse("");
    }

    Read read(Map<String, String> sent) {
        var problems = new LinkedHashMap<String, String>();
        for (var field : new String[] {"titleFa", "cityFa", "doneFa", "source"}) {
            if (text(sent, field).isEmpty()) {
                problems.put(field, say("library.problem.missing"));
            }
        }
        LONGEST.forEach((field, most) -> {
            if (text(sent, field).length() > most) {
                problems.put(field, say("library.problem.long", format.number(most)));
            }
        });
        var iso2 = sent.getOrDefault("iso2", "");
        if (!countries().containsKey(iso2)) {
            problems.put("iso2", say("library.problem.choose"));
        }
        var region = known(Region.values(), sent.get("region"));
        if (region.isEmpty()) {
            problems.put("region", say("library.problem.choose"));
        }
        var budget = known(Budget.values(), sent.get("budget"));
        var url = text(sent, "url");
        if (!url.isEmpty() && !url.matches("https?://[^\\s]+")) {
            problems.put("url", say("library.problem.url"));
        }
        var asOf = DateInput.parse(sent.getOrDefault("asOf", "")).orElse(null);
        if (asOf == null) {
            problems.put("asOf", say("library.problem.day"));
        }
        if (!problems.isEmpty() || asOf == null) {
            return new Read(null, problems);
        }
        var field = sent.getOrDefault("field", "");
        var text = new CaseText(
                both(sent, "title"),
                both(sent, "city"),
                iso2,
                Region.valueOf(region),
                fields().containsKey(field) ? field : null,
                both(sent, "done"),
                text(sent, "money"),
                budget.isEmpty() ? Budget.UNKNOWN : Budget.valueOf(budget),
                both(sent, "result"),
                both(sent, "lesson"),
                text(sent, "source"),
                url,
                asOf);
        return new Read(text, problems);
    }

    Map<String, String> of(LibraryCase one) {
        var text = one.text();
        var filled = new LinkedHashMap<String, String>();
        fill(filled, "title", text.title());
        fill(filled, "city", text.city());
        fill(filled, "done", text.done());
        fill(filled, "result", text.result());
        fill(filled, "lesson", text.lesson());
        filled.put("iso2", text.iso2());
        filled.put("region", text.region().name());
        filled.put("field", Objects.requireNonNullElse(text.field(), ""));
        filled.put("money", text.money());
        filled.put("budget", text.budget().name());
        filled.put("source", text.source());
        filled.put("url", text.url());
        filled.put("asOf", format.shortDate(text.asOf()));
        return filled;
    }

    private static void fill(Map<String, String> filled, String name, Bilingual text) {
        filled.put(name + "Fa", Objects.requireNonNullElse(text.fa(), ""));
        filled.put(name + "En", Objects.requireNonNullElse(text.en(), ""));
    }

    private static Bilingual both(Map<String, String> sent, String name) {
        var english = text(sent, name + "En");
        return new Bilingual(text(sent, name + "Fa"), english.isEmpty() ? null : english);
    }

    private static String text(Map<String, String> sent, String field) {
        return TextRules.lines(sent.getOrDefault(field, ""));
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        cities.fields().forEach(field -> fields.put(field.code(), format.text(field.name())));
        return fields;
    }

    Map<String, String> regions() {
        return options(Region.values(), "library.region.");
    }

    Map<String, String> budgets() {
        return options(Budget.values(), "library.budget.");
    }

    Map<String, String> statuses() {
        return options(CaseStatus.values(), "library.status.");
    }

    Map<String, String> countries() {
        var countries = new LinkedHashMap<String, String>();
        jdbc.sql("select iso2, name_fa, name_en from country order by search_key(name_fa)")
                .query((row, n) -> countries.put(
                        row.getString("iso2"),
                        format.text(new Bilingual(row.getString("name_fa"), row.getString("name_en")))))
                .list();
        return countries;
    }

    private Map<String, String> options(Enum<?>[] values, String key) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(one -> options.put(one.name(), say(key + one.name())));
        return options;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
