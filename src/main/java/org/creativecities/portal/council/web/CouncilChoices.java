package org.creativecities.portal.council.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The options of the councils' lists, in the page's language, and how a chosen one is read. */
@Component
class CouncilChoices {

    private final MessageSource messages;
    private final Cities cities;
    private final Format format;

    CouncilChoices(MessageSource messages, Cities cities, Format format) {
        this.messages = messages;
        this.cities = cities;
        this.format = format;
    }

    String word(String key, Object... values) {
        return String.valueOf(messages.getMessage("council." + key, values, LocaleContextHolder.getLocale()));
    }

    <E extends Enum<E>> Map<String, String> of(String name, E[] values) {
        var options = new LinkedHashMap<String, String>();
        for (var value : values) {
            options.put(value.name(), word(name + "." + value.name()));
        }
        return options;
    }

    /** Nobody, then all municipalities by name. */
    Map<String, String> municipalities() {
        var options = new LinkedHashMap<String, String>();
        options.put("", word("nobody"));
        cities.municipalities().forEach(city -> options.put(city.code(), format.text(city.name())));
        return options;
    }

    /** Those with these codes, by name. */
    Map<String, String> municipalities(Collection<String> codes) {
        var names = new LinkedHashMap<String, String>();
        cities.municipalities(codes).entrySet().stream()
                .map(one -> Map.entry(one.getKey(), format.text(one.getValue().name())))
                .sorted(Map.Entry.comparingByValue(Format.collator()))
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }

    static <E extends Enum<E>> Optional<E> read(E[] values, String typed) {
        for (var value : values) {
            if (value.name().equals(typed)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws NotVisibleException when it is no id */
    static UUID id(String typed) {
        return uuid(typed).orElseThrow(NotVisibleException::new);
    }
}
