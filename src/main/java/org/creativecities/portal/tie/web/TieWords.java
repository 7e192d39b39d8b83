package org.creativecities.portal.tie.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.tie.TieFile;
import org.creativecities.portal.tie.TieView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Small words about ties, for templates: {@code ${@tieWords.pair(tie)}}. */
@Component("tieWords")
class TieWords {

    private static final Map<String, String> KINDS = Map.of(
            "ACTIVE", "success",
            "LOW", "progress",
            "DORMANT", "warning",
            "SUSPENDED", "danger",
            "LAPSED", "warning",
            "DISPUTED", "danger",
            "PROPOSED", "panel");

    private final Format format;
    private final MessageSource messages;

    TieWords(Format format, MessageSource messages) {
        this.format = format;
        this.messages = messages;
    }

    /** یزد و گیومری. */
    public String pair(TieView tie) {
        return message("tie.pair", format.text(tie.home()), format.text(tie.partnerName()));
    }

    /** The colour of a status word. */
    public String kind(Object status) {
        return KINDS.getOrDefault(status.toString(), "neutral");
    }

    /** All values of an enum with their words, in order, for choosers. */
    public Map<String, String> options(String prefix, Enum<?>[] values) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> options.put(value.name(), message(prefix + value.name())));
        return options;
    }

    /** The day of an activity as exactly as it is known. */
    public String day(TieFile.Activity activity) {
        var date = format.date(activity.heldOn());
        if ("DAY".equals(activity.heldTo())) {
            return date;
        }
        // The first day stands for the month; the month of the other calendar would be a guess.
        var year = String.valueOf(activity.heldOn().getYear());
        if ("YEAR".equals(activity.heldTo())) {
            return message("tie.day.year", format.digits(year));
        }
        var month = message("tie.month." + activity.heldOn().getMonthValue());
        return message("tie.day.month", month, format.digits(year));
    }

    /** Whether the page is English while the text is only Persian. */
    public boolean foreign(org.creativecities.portal.localization.Bilingual text) {
        return Language.current() == Language.ENGLISH && text.en() == null;
    }

    String message(String key, Object... parts) {
        return messages.getMessage(key, parts, LocaleContextHolder.getLocale());
    }
}
