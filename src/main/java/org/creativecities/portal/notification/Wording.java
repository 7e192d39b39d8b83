package org.creativecities.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences of messages, {@code notification.message.<key>.subject} and {@code .text}. Values stand at {@code {name}};
 * each is isolated, so that an English reference does not turn a Persian sentence around, and none is ever looked into
 * for further places.
 */
@Component
class Wording {

    private static final String PREFIX = "notification.message.";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private final MessageSource messages;
    private final Format format;
    private final JsonMapper json;
    private final MessageTextRows texts;

    Wording(MessageSource messages, Format format, JsonMapper json, MessageTextRows texts) {
        this.messages = messages;
        this.format = format;
        this.json = json;
        this.texts = texts;
    }

    String write(Params params) {
        return json.writeValueAsString(params.values());
    }

    /** One line: what mail programs and the list of messages show. */
    String subject(String key, String params, Language language) {
        return subject(key, params, language, edited(), null);
    }

    String text(String key, String params, Language language) {
        return text(key, params, language, edited(), null);
    }

    /** @param at the moment whose wording counts; null is today's */
    String subject(String key, String params, Language language, EditedTexts edited, @Nullable Instant at) {
        var words = edited.of(key, at)
                .map(version -> version.words().subject(language))
                .orElseGet(() -> word(PREFIX + key + ".subject", language));
        return fill(words, params, language).replaceAll("\\s+", " ");
    }

    String text(String key, String params, Language language, EditedTexts edited, @Nullable Instant at) {
        var words = edited.of(key, at)
                .map(version -> version.words().text(language))
                .orElseGet(() -> word(PREFIX + key + ".text", language));
        return fill(words, params, language);
    }

    /** All wordings somebody edited; read once for a page. */
    EditedTexts edited() {
        return texts.edited();
    }

    String word(String key, Language language) {
        // Without arguments the text comes as it stands: its places are ours, not the message format's.
        return Objects.requireNonNull(messages.getMessage(key, null, language.locale()));
    }

    /** A wording with the values in their places. */
    String fill(String sentence, String params, Language language) {
        var values = json.readValue(params, new TypeReference<Map<String, Map<String, Object>>>() {});
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language.locale());
        try {
            return PLACE.matcher(sentence)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            ISOLATE + shown(values.getOrDefault(place.group(1), Map.of()), language) + END));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private String shown(Map<String, Object> value, Language language) {
        if (value.get("fa") instanceof String fa) {
            return harmless(new Bilingual(fa, (String) value.get("en")).in(language.locale()));
        }
        if (value.get("at") instanceof String at) {
            return format.dateTime(Instant.parse(at));
        }
        if (value.get("on") instanceof String on) {
            return format.date(LocalDate.parse(on));
        }
        if (value.get("number") instanceof Number number) {
            return format.number(number);
        }
        return value.get("text") instanceof String text ? harmless(text) : "–";
    }

    /** What people typed cannot end the line, leave its isolation or turn the rest around. */
    private static String harmless(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .filter(c -> !(c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
