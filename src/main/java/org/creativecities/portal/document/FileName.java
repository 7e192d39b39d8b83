package org.creativecities.portal.document;

import java.text.Normalizer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * File names as people may safely see them: no path, no characters that hide or turn text around, at most 120 code
 * points. Half-spaces stay: Persian names need them.
 */
final class FileName {

    private static final int MOST = 120;
    private static final int ZWNJ = 0x200C;

    /** Endings that a system might run when somebody saves the file and opens it. */
    private static final Set<String> ACTIVE = Set.of(
            "exe", "com", "bat", "cmd", "scr", "pif", "msi", "dll", "jar", "js", "jse", "vbs", "vbe", "wsf", "hta",
            "ps1", "sh", "php", "phtml", "asp", "aspx", "jsp", "html", "htm", "xhtml", "svg", "xml", "lnk", "url",
            "app", "dmg", "apk", "docm", "xlsm", "dotm", "iso", "zip", "rar", "7z");

    private FileName() {}

    /** The name without path, control and direction characters; empty when nothing is left. */
    static String clean(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        var name = Normalizer.normalize(raw, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var kept = new StringBuilder();
        name.codePoints().filter(FileName::allowed).forEach(kept::appendCodePoint);
        var text = kept.toString().replaceAll("\\s+", " ").strip();
        while (text.startsWith(".")) {
            text = text.substring(1).strip();
        }
        return shortened(text);
    }

    private static boolean allowed(int c) {
        if (c == ZWNJ) {
            return true;
        }
        if ("\"<>|?*:".indexOf(c) >= 0) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        var length = name.codePointCount(0, name.length());
        if (length <= MOST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        var stem = name.substring(0, name.length() - ending.length());
        return stem.substring(0, stem.offsetByCodePoints(0, MOST - ending.length()))
                        .strip()
                + ending;
    }

    /** {@code invoice.exe.pdf}: a second ending that somebody's desk might believe. */
    static boolean doubleEnding(String cleaned) {
        var parts = cleaned.toLowerCase(java.util.Locale.ROOT).split("\\.", -1);
        for (var i = 1; i < parts.length - 1; i++) {
            if (ACTIVE.contains(parts[i].strip())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the raw name tried to hide something: a NUL, or characters that turn the text around. */
    static boolean deceptive(@Nullable String raw) {
        return raw != null
                && raw.codePoints().anyMatch(c -> c == 0 || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
    }
}
