package org.creativecities.portal.localization;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in Persian, the working language, and in English where it is known.
 *
 * @param fa the Persian text
 * @param en the English text, or null when none is known; never made up
 */
@Embeddable
public record Bilingual(String fa, @Nullable String en) {

    /** The text for a reader of this language; the other one where it is missing. */
    public String in(Locale locale) {
        var english = en;
        return "en".equals(locale.getLanguage()) && english != null && !english.isBlank() ? english : fa;
    }
}
