package org.creativecities.portal.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An office document is a ZIP: looked into member by member, unpacked without being kept, and refused when it is a
 * bomb, when it climbs, when it carries a program or fetches something from outside.
 */
final class PackageCheck {

    static final int MOST_MEMBERS = 1_000;
    private static final byte[] ODT_MIMETYPE = FileType.ODT.mediaType().getBytes(StandardCharsets.US_ASCII);

    private PackageCheck() {}

    static void check(FileType type, Path file, byte[] bytes) throws IOException {
        nothingAround(bytes);
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_MEMBERS) {
                throw Refused.because("members", MOST_MEMBERS);
            }
            mainPartIsThere(type, zip);
            var unpacking = new Unpacking(bytes.length);
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                unpacking.name(entry.getName());
                unpacking.declared(entry.getSize());
                if (!entry.isDirectory()) {
                    try (var content = zip.getInputStream(entry)) {
                        unpacking.read(entry.getName(), content);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
            throw Refused.damaged();
        }
    }

    /** The directory stands at the very end and its first member at the very start: no second file in this one. */
    private static void nothingAround(byte[] bytes) {
        var end = Bytes.archiveEnd(bytes);
        if (end < 0) {
            throw Refused.damaged();
        }
        var comment = Integer.reverseBytes(Bytes.int16(bytes, end + 20) << 16);
        var directory = Bytes.little32(bytes, end + 16) + Bytes.little32(bytes, end + 12);
        if (end + 22 + comment != bytes.length || directory != end || comment > 0) {
            throw Refused.disguised();
        }
    }

    private static void mainPartIsThere(FileType type, ZipFile zip) throws IOException {
        if (type == FileType.ODT) {
            var mimetype = zip.getEntry("mimetype");
            if (mimetype == null
                    || zip.getEntry("content.xml") == null
                    || !Arrays.equals(start(zip, mimetype), ODT_MIMETYPE)) {
                throw Refused.because("content", type.name());
            }
            return;
        }
        var kinds = zip.getEntry("[Content_Types].xml");
        var part = type == FileType.DOCX ? "word/document.xml" : "xl/workbook.xml";
        var kind = type == FileType.DOCX ? "wordprocessingml.document.main+xml" : "spreadsheetml.sheet.main+xml";
        if (kinds == null || zip.getEntry(part) == null) {
            throw Refused.because("content", type.name());
        }
        var listed = new String(start(zip, kinds), StandardCharsets.UTF_8);
        if (listed.contains("macroEnabled") || listed.contains("vbaProject")) {
            throw Refused.because("macro");
        }
        if (!listed.contains(kind)) {
            throw Refused.because("content", type.name());
        }
    }

    private static byte[] start(ZipFile zip, ZipEntry entry) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            return content.readNBytes(1024 * 1024);
        }
    }
}
