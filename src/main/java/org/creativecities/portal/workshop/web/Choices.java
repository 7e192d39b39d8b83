package org.creativecities.portal.workshop.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The options of the workshop pages' lists, in the page's language. */
@Component("workshopChoices")
class Choices {

    private final MessageSource messages;
    private final Cities cities;
    private final Format format;

    Choices(MessageSource messages, Cities cities, Format format) {
        this.messages = messages;
        this.cities = cities;
        this.format = format;
    }

    /** Value → words of {@code workshop.<name>.<VALUE>}. */
    <E extends Enum<E>> Map<String, String> of(String name, E[] values) {
        var options = new LinkedHashMap<String, String>();
        for (var value : values) {
            options.put(
                    value.name(),
                    messages.getMessage(
                            "workshop." + name + "." + value.name(), null, LocaleContextHolder.getLocale()));
        }
        return options;
    }

    Map<String, String> municipalities() {
        var options = new LinkedHashMap<String, String>();
        cities.municipalities().forEach(city -> options.put(city.code(), format.text(city.name())));
        return options;
    }

    Map<String, String> provinces() {
        var options = new LinkedHashMap<String, String>();
        cities.provinces().forEach(province -> options.put(province.code(), format.text(province.name())));
        return options;
    }
}
