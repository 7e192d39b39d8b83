package org.creativecities.portal.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** What comes out of a package, counted as it really comes, whatever its directory says. */
final class Unpacking {

    static final long MOST_BYTES = 200L * 1024 * 1024;
    static final int MOST_RATIO = 100;

    /** Small documents may be mostly white space; only what grows beyond this is judged by its ratio. */
    private static final long RATIO_FROM = 4L * 1024 * 1024;

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "bat", "cmd", "scr", "js", "jse", "vbs", "vbe", "wsf", "hta", "ps1", "sh", "jar",
            "msi", "html", "htm", "php", "lnk", "zip", "rar", "7z");

    private final long packed;
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long declared;
    private int members;

    /** @param packed size of the whole package in bytes */
    Unpacking(long packed) {
        this.packed = packed;
    }

    /** Refuses names that climb out of the package, that come twice, or that promise a program. */
    void name(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (++members > PackageCheck.MOST_MEMBERS) {
            throw Refused.because("members", PackageCheck.MOST_MEMBERS);
        }
        if (name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(c -> c < ' ')
                || ("/" + name + "/").contains("/../")
                || !names.add(lower)) {
            throw Refused.because("path");
        }
        var ending = lower.substring(lower.lastIndexOf('.') + 1);
        if (lower.endsWith("vbaproject.bin")
                || lower.endsWith("vbadata.xml")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/")
                || lower.contains("/activex/")
                || lower.contains("macrosheets/")) {
            throw Refused.because("macro");
        }
        if (PROGRAMS.contains(ending) || lower.contains("/embeddings/") && ending.equals("bin")) {
            throw Refused.because("active");
        }
    }

    void declared(long size) {
        declared += Math.max(0, size);
        if (declared > MOST_BYTES) {
            throw Refused.because("bomb");
        }
    }

    /** Reads a member to its end; packages inside packages count towards the same limits, one level deep. */
    void read(String name, InputStream raw) throws IOException {
        var content = new BufferedInputStream(raw, 64 * 1024);
        content.mark(8);
        var start = content.readNBytes(4);
        content.reset();
        if (Bytes.startWith(start, 'P', 'K', 3, 4)) {
            nested(name, content);
        } else if (Bytes.startWith(start, 'M', 'Z') || Bytes.startWith(start, 0x7F, 'E', 'L', 'F')) {
            throw Refused.because("active");
        } else if (XmlPart.isXml(name)) {
            XmlPart.check(new Counted(content)); // reads to the end and closes
            return;
        }
        drain(content);
    }

    private void nested(String name, InputStream content) throws IOException {
        var ofType = FileType.ofName(name.substring(name.lastIndexOf('/') + 1));
        if (ofType.isEmpty()) {
            throw Refused.because("active");
        }
        var zip = new ZipInputStream(new Counted(content));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            name(name + "/" + entry.getName().replace('\\', '/'));
            var inner = new BufferedInputStream(zip);
            inner.mark(8);
            var start = inner.readNBytes(4);
            inner.reset();
            if (Bytes.startWith(start, 'P', 'K', 3, 4) || Bytes.startWith(start, 'M', 'Z')) {
                throw Refused.because("active");
            }
            drain(inner);
        }
    }

    private void drain(InputStream content) throws IOException {
        var buffer = new byte[64 * 1024];
        for (int read; (read = content.read(buffer)) >= 0; ) {
            count(read);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_BYTES || unpacked > RATIO_FROM && unpacked / MOST_RATIO > packed) {
            throw Refused.because("bomb");
        }
    }

    /** Counts what others read. */
    private final class Counted extends java.io.FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var b = super.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }
    }
}
