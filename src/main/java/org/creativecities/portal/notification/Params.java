package org.creativecities.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** The values of a message, kept as they are and written in the reader's language only when it is read or sent. */
final class Params {

    private final Map<String, Map<String, Object>> values = new LinkedHashMap<>();

    static Params none() {
        return new Params();
    }

    /** Something that reads the same in both languages: a reference, a person's own words. */
    Params text(String name, @Nullable String value) {
        return put(name, "text", value == null ? "–" : value);
    }

    Params bilingual(String name, Bilingual value) {
        var english = value.en();
        values.put(name, english == null ? Map.of("fa", value.fa()) : Map.of("fa", value.fa(), "en", english));
        return this;
    }

    /** An instant, written as date and time in Tehran. */
    Params at(String name, Instant value) {
        return put(name, "at", value.toString());
    }

    Params on(String name, LocalDate value) {
        return put(name, "on", value.toString());
    }

    Params number(String name, long value) {
        return put(name, "number", value);
    }

    Map<String, Map<String, Object>> values() {
        return values;
    }

    private Params put(String name, String kind, Object value) {
        values.put(name, Map.of(kind, value));
        return this;
    }
}
