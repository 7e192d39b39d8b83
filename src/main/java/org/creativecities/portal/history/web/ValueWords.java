package org.creativecities.portal.history.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's words what the history keeps as codes: people, cities, states, roles, dates. */
@Component
class ValueWords {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern PLACE = Pattern.compile("\\d{4}");

    /** Where the words of a code stand, by the field it was in first, then wherever the code is known. */
    private static final Map<String, List<String>> OF_FIELD = Map.of(
            "role", List.of("account.role."),
            "outcome", List.of("review.outcome.", "dossier.result."),
            "review", List.of("review.status."),
            "recommendation", List.of("review.recommendation."));

    private static final List<String> ANYWHERE = List.of(
            "history.value.",
            "dossier.status.",
            "review.status.",
            "account.role.",
            "account.state.",
            "call.version-status.",
            "call.stage.",
            "document.state.");

    private final MessageSource messages;
    private final Cities cities;
    private final Format format;

    ValueWords(MessageSource messages, Cities cities, Format format) {
        this.messages = messages;
        this.cities = cities;
        this.format = format;
    }

    /** @param names the names of the people that occur, by id */
    @Nullable
    String of(String field, @Nullable String value, Map<UUID, String> names) {
        if (value == null || value.isBlank()) {
            return value;
        }
        try {
            if (value.length() == 36) {
                return names.getOrDefault(UUID.fromString(value), value);
            }
            if (INSTANT.matcher(value).matches()) {
                return format.dateTime(Instant.parse(value));
            }
            if (DATE.matcher(value).matches()) {
                return format.date(LocalDate.parse(value));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            return value;
        }
        if (value.equals("true") || value.equals("false")) {
            return message("history.value." + value, value);
        }
        if (field.equals("municipality") && PLACE.matcher(value).matches()) {
            return cities.municipality(value)
                    .map(city -> format.text(city.name()))
                    .orElse(value);
        }
        return CODE.matcher(value).matches() ? code(field, value) : value;
    }

    private String code(String field, String value) {
        for (var places : List.of(OF_FIELD.getOrDefault(field, List.of()), ANYWHERE)) {
            for (var place : places) {
                var words = message(place + value, "");
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return cities.field(value).map(known -> format.text(known.name())).orElse(value);
    }

    private String message(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
