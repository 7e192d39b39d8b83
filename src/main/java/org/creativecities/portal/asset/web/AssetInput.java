package org.creativecities.portal.asset.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.asset.Asset;
import org.creativecities.portal.asset.AssetKind;
import org.creativecities.portal.asset.AssetRules;
import org.creativecities.portal.asset.AssetText;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the form of an asset and writes one into it; what was typed comes back whatever is wrong with it. */
@Component
class AssetInput {

    /** @param problems sentences by field */
    record Read(AssetText text, Map<String, String> problems) {}

    private final Cities cities;
    private final MessageSource messages;
    private final Format format;

    AssetInput(Cities cities, MessageSource messages, Format format) {
        this.cities = cities;
        this.messages = messages;
        this.format = format;
    }

    Read read(Map<String, String> sent) {
        var kind = kind(sent.getOrDefault("kind", ""));
        var field = sent.getOrDefault("field", "");
        var day = sent.getOrDefault("asOf", "");
        var asOf = DateInput.parse(day).orElse(null);
        var text = new AssetText(
                kind == null ? AssetKind.OTHER : kind,
                cities.field(field).isPresent() ? field : null,
                line(sent, "nameFa"),
                line(sent, "nameEn"),
                line(sent, "place"),
                line(sent, "since"),
                TextRules.lines(sent.getOrDefault("factsFa", "")),
                TextRules.lines(sent.getOrDefault("factsEn", "")),
                line(sent, "source"),
                asOf);
        var problems = new LinkedHashMap<String, String>();
        if (kind == null) {
            problems.put("kind", say("asset.problem.kind"));
        }
        AssetRules.problems(text).forEach((name, key) -> problems.put(name, say(key)));
        if (!day.isBlank() && asOf == null) {
            problems.put("asOf", say("asset.import.date"));
        }
        return new Read(text, problems);
    }

    static @Nullable AssetKind kind(String code) {
        return Arrays.stream(AssetKind.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String line(Map<String, String> sent, String name) {
        return TextRules.line(sent.getOrDefault(name, ""));
    }

    Map<String, String> of(Asset asset) {
        var text = asset.text();
        var field = text.field();
        return Map.of(
                "kind", text.kind().name(),
                "field", field == null ? "" : field,
                "nameFa", text.nameFa(),
                "nameEn", text.nameEn(),
                "place", text.place(),
                "since", text.since(),
                "factsFa", text.factsFa(),
                "factsEn", text.factsEn(),
                "source", text.source(),
                "asOf", text.asOf() == null ? "" : format.shortDate(text.asOf()));
    }

    Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(AssetKind.values()).forEach(kind -> kinds.put(kind.name(), say("asset.kind." + kind)));
        return kinds;
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        cities.fields().forEach(field -> fields.put(field.code(), format.text(field.name())));
        return fields;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
