package org.creativecities.portal.site.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Phase;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The open call as the home page shows it: its stages with their days, and where it stands today. */
@Component
class OpenCall {

    private final DatabaseClock clock;
    private final Format format;
    private final MessageSource messages;

    OpenCall(DatabaseClock clock, Format format, MessageSource messages) {
        this.clock = clock;
        this.format = format;
        this.messages = messages;
    }

    /**
     * What the card needs.
     *
     * @param stages titles of the stages with their days in words
     * @param current the stage of today, counted from 0
     */
    record Card(UUID id, Bilingual title, Instant closesAt, Map<String, String> stages, int current) {}

    Card card(CallView call) {
        var today = clock.today();
        var stages = new LinkedHashMap<String, String>();
        int current = 0;
        for (var phase : call.phases()) {
            var from = phase.from();
            if (from != null && !from.isAfter(today)) {
                current = stages.size();
            }
            stages.put(format.text(phase.title()), days(phase));
        }
        return new Card(call.id(), call.title(), call.closesAt(), stages, current);
    }

    private String days(Phase phase) {
        var from = phase.from();
        var to = phase.to();
        if (to == null) {
            return from == null ? "" : message("site.home.stage.from", from);
        }
        return message("site.home.stage.until", to);
    }

    private String message(String key, LocalDate day) {
        return messages.getMessage(key, new Object[] {format.date(day)}, LocaleContextHolder.getLocale());
    }
}
