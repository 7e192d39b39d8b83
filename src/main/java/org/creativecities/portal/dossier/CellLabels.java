package org.creativecities.portal.dossier;

import java.util.Locale;
import java.util.function.Function;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Names of boxes and values in both languages at once. They go into what is sent, which must be readable without the
 * portal's message files; pages take them from here too, so that a word is the same in both places.
 */
@Component
public class CellLabels {

    private static final Locale PERSIAN = Language.PERSIAN.locale();
    private static final Locale ENGLISH = Language.ENGLISH.locale();

    private final MessageSource messages;

    CellLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** The whole name of a box: the question, and the part where it has several. */
    public Bilingual of(Cell cell) {
        var label = cell.question().label();
        if (cell.part() == null) {
            return label;
        }
        var part = part(cell);
        return new Bilingual(label.fa() + " – " + part.fa(), english(label) + " – " + english(part));
    }

    /** The name of a part alone. */
    public Bilingual part(Cell cell) {
        var part = String.valueOf(cell.part());
        var table = cell.question().table();
        if (table != null && part.contains(":")) {
            var row = part.substring(0, part.indexOf(':'));
            var column = part.substring(part.indexOf(':') + 1);
            var of = table.rows().stream().filter(one -> one.code().equals(row)).findFirst();
            var in = table.columns().stream()
                    .filter(one -> one.code().equals(column))
                    .findFirst();
            if (of.isPresent() && in.isPresent()) {
                return new Bilingual(
                        of.get().label().fa() + "، " + in.get().label().fa(),
                        english(of.get().label()) + ", " + english(in.get().label()));
            }
        }
        return part.matches("\\d+")
                ? inBoth(locale ->
                        messages.getMessage("dossier.part.link", new Object[] {Integer.valueOf(part)}, locale))
                : message("dossier.part." + part, part);
    }

    public Bilingual yesOrNo(String value) {
        return message("dossier.yes-no." + value, value);
    }

    public Bilingual salutation(String value) {
        return message("dossier.salutation." + value, value);
    }

    private Bilingual message(String key, String otherwise) {
        return inBoth(locale -> String.valueOf(messages.getMessage(key, null, otherwise, locale)));
    }

    private static Bilingual inBoth(Function<Locale, String> text) {
        return new Bilingual(text.apply(PERSIAN), text.apply(ENGLISH));
    }

    static String english(Bilingual text) {
        var english = text.en();
        return english == null || english.isBlank() ? text.fa() : english;
    }
}
