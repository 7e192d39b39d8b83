package org.creativecities.portal.legislation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.legislation.BillHead;
import org.creativecities.portal.legislation.BillKind;
import org.creativecities.portal.legislation.BillText;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the forms of bills: every mistake at once, in the language of the page. */
@Component
class BillInput {

    private final MessageSource messages;
    private final Format format;

    BillInput(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format;
    }

    /** What stands in the field; a mistake where it is missing, too long or not storable. */
    String text(Map<String, String> sent, String field, int most, boolean required, Map<String, String> problems) {
        var text = TextRules.lines(sent.getOrDefault(field, ""));
        if (text.length() > most || !TextRules.isStorable(text)) {
            problems.put(field, say("legislation.problem.long", format.number(most)));
            return "";
        }
        if (required && text.isBlank()) {
            problems.put(field, say("legislation.problem.missing"));
        }
        return text.strip();
    }

    <E extends Enum<E>> @Nullable E among(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** @return null while something is missing */
    @Nullable
    BillText bill(Map<String, String> sent, Map<String, String> problems) {
        var kind = among(BillKind.values(), sent.get("kind"));
        if (kind == null) {
            problems.put("kind", say("legislation.problem.choose"));
        }
        var titleFa = text(sent, "titleFa", 300, true, problems);
        var titleEn = text(sent, "titleEn", 300, false, problems);
        var purposeFa = text(sent, "purposeFa", 4000, true, problems);
        var purposeEn = text(sent, "purposeEn", 4000, false, problems);
        return kind == null || !problems.isEmpty()
                ? null
                : new BillText(kind, both(titleFa, titleEn), both(purposeFa, purposeEn));
    }

    Map<String, String> of(BillHead head) {
        var filled = new LinkedHashMap<String, String>();
        filled.put("kind", head.kind().name());
        filled.put("titleFa", head.title().fa());
        filled.put("titleEn", head.title().en() == null ? "" : head.title().en());
        filled.put("purposeFa", head.purpose().fa());
        filled.put(
                "purposeEn", head.purpose().en() == null ? "" : head.purpose().en());
        return filled;
    }

    private static Bilingual both(String persian, String english) {
        return new Bilingual(persian, english.isEmpty() ? null : english);
    }

    Map<String, String> options(Enum<?>[] values, String key) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(one -> options.put(one.name(), say(key + one.name())));
        return options;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
