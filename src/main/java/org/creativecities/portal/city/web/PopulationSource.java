package org.creativecities.portal.city.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a population comes from, in words; what the secretariat wrote is shown as it is. */
@Component("populationSource")
class PopulationSource {

    private final MessageSource messages;

    PopulationSource(MessageSource messages) {
        this.messages = messages;
    }

    public String words(@Nullable String source) {
        if (source == null) {
            return "";
        }
        var words =
                messages.getMessage("city.population-source." + source, null, source, LocaleContextHolder.getLocale());
        return words == null ? source : words;
    }
}
