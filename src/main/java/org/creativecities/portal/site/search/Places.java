package org.creativecities.portal.site.search;

import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.search.SearchQuery;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for where something was found. */
@Component
class Places {

    private final MessageSource messages;
    private final Format format;

    Places(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format;
    }

    String word(String place) {
        return String.valueOf(messages.getMessage("search.where." + place, null, LocaleContextHolder.getLocale()));
    }

    /** The text in the language in which it was found; the page's own where both fit. */
    String matching(Bilingual text, SearchQuery query) {
        var shown = format.text(text);
        var english = text.en();
        return query.in(shown) || english == null ? shown : query.in(text.fa()) ? text.fa() : english;
    }
}
