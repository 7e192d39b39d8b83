package org.creativecities.portal.call.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Phase;
import org.creativecities.portal.localization.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The calendar of a call as numbered stages. */
@Component("phaseStrips")
class PhaseStrips {

    private final Format format;
    private final MessageSource messages;

    PhaseStrips(Format format, MessageSource messages) {
        this.format = format;
        this.messages = messages;
    }

    PhaseStrip of(CallView call, LocalDate today) {
        var stages = new LinkedHashMap<String, String>();
        var current = -1;
        for (var phase : call.phases()) {
            var from = phase.from();
            if (from != null && !from.isAfter(today)) {
                current = stages.size();
            }
            stages.put(format.text(phase.title()), days(phase));
        }
        return new PhaseStrip(stages, current);
    }

    private String days(Phase phase) {
        var from = phase.from();
        var to = phase.to();
        if (from == null && to == null) {
            return say("call.phase.unsettled");
        }
        if (from == null) {
            return say("call.phase.until", format.date(to));
        }
        return to == null
                ? say("call.phase.from", format.date(from))
                : say("call.phase.between", format.date(from), format.date(to));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /**
     * What {@code layout/stages :: strip} wants.
     *
     * @param current the stage that has begun last, from 0; -1 before the first
     */
    record PhaseStrip(Map<String, String> stages, int current) {}
}
