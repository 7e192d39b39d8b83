package org.creativecities.portal.dossier.official;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files in the package: plain letters that every mail program and every system keeps. */
final class AnnexName {

    private static final int LONGEST = 60;

    private AnnexName() {}

    /** {@code A3-2-support-letters-of-national-associations.pdf} */
    static String of(String slot, int number, int count, String title, String ending) {
        return plain(slot) + (count > 1 ? "-" + number : "") + "-" + slug(title) + "." + ending;
    }

    static String slug(String title) {
        var slug = plain(title).toLowerCase(Locale.ROOT);
        slug = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        slug = slug.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "file" : slug;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
    }
}
