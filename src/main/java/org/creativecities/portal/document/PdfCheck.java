package org.creativecities.portal.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A PDF opens: it starts with its header, ends with its trailer, the trailer points at a cross-reference, and before
 * and behind there is nothing else.
 */
final class PdfCheck {

    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d[\\s%].*", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");
    private static final Pattern TABLE = Pattern.compile("\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b).*", Pattern.DOTALL);
    private static final int NEAR = 1024;

    private PdfCheck() {}

    static void check(byte[] bytes) {
        if (!HEADER.matcher(text(bytes, 0, 16)).matches()) {
            throw Refused.damaged();
        }
        var end = Bytes.lastIndexOf(bytes, "%%EOF");
        if (end < 0) {
            throw Refused.damaged();
        }
        if (!text(bytes, end + 5, bytes.length).replace('\0', ' ').isBlank()
                || Bytes.holdMarkup(bytes, 0, NEAR)
                || Bytes.archiveEnd(bytes) >= 0) {
            throw Refused.disguised();
        }
        var start = START.matcher(text(bytes, Math.max(0, end - NEAR), end + 5));
        var at = -1L;
        while (start.find()) {
            at = Long.parseLong(start.group(1));
        }
        if (at < 0
                || at >= end
                || !TABLE.matcher(text(bytes, (int) at, (int) at + 64)).matches()) {
            throw Refused.damaged();
        }
        if (launches(bytes)) {
            throw Refused.because("active");
        }
    }

    /** Programs to be started when the paper is opened. */
    private static boolean launches(byte[] bytes) {
        return Bytes.contain(bytes, 0, bytes.length, "/launch") || Bytes.contain(bytes, 0, bytes.length, "/javascript");
    }

    private static String text(byte[] bytes, int from, int to) {
        var end = Math.min(bytes.length, to);
        return from >= end ? "" : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
