package org.creativecities.portal.notification.web;

import java.util.Map;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.notification.MessageWords;
import org.jspecify.annotations.Nullable;

/** A wording as it was typed. */
final class WordingForm {

    private WordingForm() {}

    static MessageWords words(Map<String, String> sent) {
        return new MessageWords(
                text(sent, "subjectFa"), text(sent, "textFa"), text(sent, "subjectEn"), text(sent, "textEn"));
    }

    /** An edition's number; anything else becomes one that no edition has. */
    static int number(@Nullable String typed) {
        var digits = typed == null ? "" : Digits.toLatin(typed.strip());
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }

    private static String text(Map<String, String> sent, String name) {
        var typed = sent.getOrDefault(name, "");
        return TextRules.isStorable(typed) ? TextRules.lines(typed).strip() : "";
    }
}
