package org.creativecities.portal.call.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.call.Source;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a figure comes from and whether it was read there: the same four fields on every form of the editor. */
@Component
class Sources {

    private static final int LONGEST = 300;

    private final Format format;
    private final MessageSource messages;

    Sources(Format format, MessageSource messages) {
        this.format = format;
        this.messages = messages;
    }

    Source read(Answers answers, String fa, String en, String asOf) {
        Bilingual text = answers.both("source", fa, en, LONGEST);
        return new Source(text, answers.dayOrNone("asOf", asOf));
    }

    /** Only what somebody says was read counts as verified. */
    LimitStatus status(String typed) {
        return LimitStatus.VERIFIED.name().equals(typed) ? LimitStatus.VERIFIED : LimitStatus.PROVISIONAL;
    }

    String day(Source source) {
        return source.asOf() == null ? "" : format.shortDate(source.asOf());
    }

    Map<String, String> statuses() {
        var named = new LinkedHashMap<String, String>();
        for (var status : LimitStatus.values()) {
            named.put(
                    status.name(),
                    messages.getMessage("call.limit-status." + status, null, LocaleContextHolder.getLocale()));
        }
        return named;
    }
}
