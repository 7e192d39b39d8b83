package org.creativecities.portal.localization;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The two languages of the portal: Persian is the working language, English stands below {@code /en}. */
public enum Language {
    PERSIAN(Locale.forLanguageTag("fa-IR"), "", "rtl"),
    ENGLISH(Locale.ENGLISH, "/en", "ltr");

    private final Locale locale;
    private final String prefix;
    private final String direction;

    Language(Locale locale, String prefix, String direction) {
        this.locale = locale;
        this.prefix = prefix;
        this.direction = direction;
    }

    /** The language of this locale; Persian for every locale that is not English. */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : PERSIAN;
    }

    /** The language of the running request; Persian outside of requests. */
    public static Language current() {
        return of(LocaleContextHolder.getLocale());
    }

    /** The language of a request's path as it stands in the address bar: {@code /en} and {@code /en/…} are English. */
    static Language ofPath(String path) {
        var prefix = ENGLISH.prefix;
        return path.equals(prefix) || path.startsWith(prefix + "/") ? ENGLISH : PERSIAN;
    }

    public Locale locale() {
        return locale;
    }

    /** Two letters, as the {@code lang} attribute wants them: {@code fa} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** What stands before every path of this language: nothing, or {@code /en}. */
    public String prefix() {
        return prefix;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return direction;
    }

    public Language other() {
        return this == PERSIAN ? ENGLISH : PERSIAN;
    }
}
