package org.creativecities.portal.dossier;

import java.util.Map;
import org.creativecities.portal.localization.Bilingual;

/**
 * Names of boxes and values in both languages at once. They go into what is sent, which must be readable without the
 * portal's message files; pages take them from here too, so that a word is the same in both places.
 */
public final class CellLabels {

    private static final Map<String, Bilingual> CONTACT = Map.of(
            "salutation", new Bilingual("عنوان", "Title"),
            "first-name", new Bilingual("نام", "First name"),
            "family-name", new Bilingual("نام خانوادگی", "Family name"),
            "post", new Bilingual("سمت", "Post"),
            "institution", new Bilingual("سازمان", "Institution"),
            "address", new Bilingual("نشانی", "Address"),
            "telephone", new Bilingual("تلفن", "Telephone"),
            "mobile", new Bilingual("شماره همراه", "Mobile number"),
            "email", new Bilingual("رایانامه", "E-mail"));

    private static final Map<String, Bilingual> SALUTATIONS = Map.of(
            "MR", new Bilingual("آقا", "Mr"),
            "MS", new Bilingual("خانم", "Ms"),
            "OTHER", new Bilingual("دیگر", "Other"));

    private static final Map<String, Bilingual> ANSWERS =
            Map.of("yes", new Bilingual("بله", "Yes"), "no", new Bilingual("خیر", "No"));

    private CellLabels() {}

    /** The whole name of a box: the question, and the part where it has several. */
    public static Bilingual of(Cell cell) {
        var label = cell.question().label();
        if (cell.part() == null) {
            return label;
        }
        var part = part(cell);
        return new Bilingual(label.fa() + " – " + part.fa(), english(label) + " – " + english(part));
    }

    /** The name of a part alone. */
    public static Bilingual part(Cell cell) {
        var part = String.valueOf(cell.part());
        var table = cell.question().table();
        if (table != null && part.contains(":")) {
            var row = part.substring(0, part.indexOf(':'));
            var column = part.substring(part.indexOf(':') + 1);
            var of = table.rows().stream().filter(one -> one.code().equals(row)).findFirst();
            var in = table.columns().stream().filter(one -> one.code().equals(column)).findFirst();
            if (of.isPresent() && in.isPresent()) {
                return new Bilingual(
                        of.get().label().fa() + "، " + in.get().label().fa(),
                        english(of.get().label()) + ", " + english(in.get().label()));
            }
        }
        return CONTACT.getOrDefault(part, new Bilingual(part, part));
    }

    public static Bilingual yesOrNo(String value) {
        return ANSWERS.getOrDefault(value, new Bilingual(value, value));
    }

    public static Bilingual salutation(String value) {
        return SALUTATIONS.getOrDefault(value, new Bilingual(value, value));
    }

    static String english(Bilingual text) {
        var english = text.en();
        return english == null || english.isBlank() ? text.fa() : english;
    }
}
