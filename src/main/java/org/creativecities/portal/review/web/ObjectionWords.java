package org.creativecities.portal.review.web;

import java.util.Map;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the texts of objections and answers. */
@Component
class ObjectionWords {

    private final MessageSource messages;
    private final Format format;

    ObjectionWords(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format;
    }

    String text(Map<String, String> sent, String field, int most, Map<String, String> problems) {
        var text = TextRules.lines(sent.getOrDefault(field, "")).strip();
        if (text.isEmpty()) {
            problems.put(field, say("review.objection.missing"));
        } else if (text.length() > most || !TextRules.isStorable(text)) {
            problems.put(field, say("review.objection.long", format.number(most)));
        }
        return text;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
