package org.creativecities.portal.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small real files of every kind, made on the spot. Other modules' tests may use them too. */
public final class SampleFiles {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {}

    public static byte[] pdf() {
        return pdf("");
    }

    /** A PDF of one empty page, with this inside its catalog. */
    public static byte[] pdf(String inCatalog) {
        var text = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var first = text.length();
        text.append("1 0 obj\n<< /Type /Catalog /Pages 2 0 R ")
                .append(inCatalog)
                .append(" >>\nendobj\n");
        var second = text.length();
        text.append("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        var third = text.length();
        text.append("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n");
        var table = text.length();
        text.append("xref\n0 4\n0000000000 65535 f \n");
        for (var offset : new int[] {first, second, third}) {
            text.append("%010d 00000 n \n".formatted(offset));
        }
        text.append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] png() {
        return image("png", 40, 30);
    }

    public static byte[] jpeg() {
        return image("jpg", 40, 30);
    }

    /** A JPEG of 40 × 30 whose EXIF says that the camera was held sideways and where. */
    public static byte[] photoWithPlace() {
        var plain = jpeg();
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\b\0\1".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
        exif.writeBytes("GPS 35.69 51.42".getBytes(StandardCharsets.ISO_8859_1));
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        var length = exif.size() + 2;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(exif.toByteArray());
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    static byte[] image(String format, int width, int height) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture with another width and height in its header. */
    static byte[] pngClaiming(int width, int height) {
        var bytes = png();
        for (var i = 0; i < 4; i++) {
            bytes[16 + i] = (byte) (width >>> 24 - 8 * i);
            bytes[20 + i] = (byte) (height >>> 24 - 8 * i);
        }
        var crc = new CRC32();
        crc.update(bytes, 12, 17);
        for (var i = 0; i < 4; i++) {
            bytes[29 + i] = (byte) (crc.getValue() >>> 24 - 8 * i);
        }
        return bytes;
    }

    public static byte[] docx() {
        return zip(docxMembers());
    }

    static Map<String, byte[]> docxMembers() {
        return ooxml(
                "word/document.xml",
                OFFICE + "wordprocessingml.document.main+xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>");
    }

    public static byte[] xlsx() {
        return zip(ooxml(
                "xl/workbook.xml",
                OFFICE + "spreadsheetml.sheet.main+xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets/></workbook>"));
    }

    private static Map<String, byte[]> ooxml(String part, String type, String xml) {
        var members = new LinkedHashMap<String, byte[]>();
        members.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"" + TYPES + "\"><Override PartName=\"/" + part + "\" ContentType=\"" + type
                        + "\"/></Types>"));
        members.put("_rels/.rels", rels("officeDocument", part, ""));
        members.put(part, utf8(xml));
        return members;
    }

    static byte[] rels(String kind, String target, String mode) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\"" + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
                + "/></Relationships>");
    }

    public static byte[] odt() {
        return zip(odtMembers());
    }

    static Map<String, byte[]> odtMembers() {
        var members = new LinkedHashMap<String, byte[]>();
        members.put("mimetype", utf8(FileType.ODT.mediaType()));
        members.put(
                "content.xml",
                utf8("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"));
        return members;
    }

    static byte[] docxWith(String name, byte[] content) {
        var members = docxMembers();
        members.put(name, content);
        return zip(members);
    }

    static byte[] zip(Map<String, byte[]> members) {
        try {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                for (var member : members.entrySet()) {
                    zip.putNextEntry(new ZipEntry(member.getKey()));
                    zip.write(member.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
