package org.creativecities.portal.dossier.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.creativecities.portal.dossier.CellLabels;
import org.creativecities.portal.dossier.Problem;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the check found, in the words and digits of the page. */
@Component("dossierSentences")
public class Sentences {

    private final MessageSource messages;
    private final CellLabels labels;
    private final Format format;

    Sentences(MessageSource messages, CellLabels labels, Format format) {
        this.messages = messages;
        this.labels = labels;
        this.format = format;
    }

    public String of(Problem problem) {
        var arguments = problem.arguments().stream().map(this::argument).toArray();
        var cell = problem.cell();
        if (cell != null && cell.part() != null) {
            arguments[0] = format.text(labels.of(cell));
        }
        return message(problem.key(), arguments);
    }

    /** The sentence in both languages, for what is kept and read later. */
    Bilingual inBothLanguages(Problem problem) {
        return new Bilingual(in(Language.PERSIAN, () -> of(problem)), in(Language.ENGLISH, () -> of(problem)));
    }

    Bilingual inBothLanguages(String key) {
        return new Bilingual(in(Language.PERSIAN, () -> message(key)), in(Language.ENGLISH, () -> message(key)));
    }

    private static String in(Language language, Supplier<String> sentence) {
        var before = LocaleContextHolder.getLocaleContext();
        try {
            LocaleContextHolder.setLocale(language.locale());
            return sentence.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** By id of the box they belong to; a box shows its first one. */
    Map<String, String> byField(Collection<Problem> problems) {
        var sentences = new LinkedHashMap<String, String>();
        problems.forEach(problem -> sentences.putIfAbsent(problem.field(), of(problem)));
        return sentences;
    }

    /** The sentence with this key in the language of the page. */
    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }

    /** Codes with their names, in this order; the names stand below the given key. */
    Map<String, String> options(String key, Collection<String> codes) {
        var options = new LinkedHashMap<String, String>();
        codes.forEach(code -> options.put(code, message(key + code)));
        return options;
    }

    private Object argument(Object argument) {
        if (argument instanceof Bilingual text) {
            return format.text(text);
        }
        return argument instanceof Number number ? format.number(number) : argument;
    }
}
