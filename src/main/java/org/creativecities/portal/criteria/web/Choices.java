package org.creativecities.portal.criteria.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.localization.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The values to choose from, in the words of the page. */
@Component("criteriaChoices")
class Choices {

    private final MessageSource messages;
    private final Register register;
    private final Format format;

    Choices(MessageSource messages, Register register, Format format) {
        this.messages = messages;
        this.register = register;
        this.format = format;
    }

    /** All values of an enum under {@code criteria.<name>.<VALUE>}. */
    <T extends Enum<T>> Map<String, String> of(Class<T> values, String name) {
        var options = new LinkedHashMap<String, String>();
        for (var value : values.getEnumConstants()) {
            options.put(value.name(), word("criteria." + name + "." + value.name()));
        }
        return options;
    }

    Map<String, String> editions(boolean office) {
        var options = new LinkedHashMap<String, String>();
        register.editions(office).forEach(edition -> options.put(edition.code(), format.text(edition.title())));
        return options;
    }

    String word(String key, Object... parts) {
        return messages.getMessage(key, parts, LocaleContextHolder.getLocale());
    }
}
