package org.creativecities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.document.SampleFiles.docx;
import static org.creativecities.portal.document.SampleFiles.docxMembers;
import static org.creativecities.portal.document.SampleFiles.docxWith;
import static org.creativecities.portal.document.SampleFiles.joined;
import static org.creativecities.portal.document.SampleFiles.jpeg;
import static org.creativecities.portal.document.SampleFiles.odt;
import static org.creativecities.portal.document.SampleFiles.odtMembers;
import static org.creativecities.portal.document.SampleFiles.pdf;
import static org.creativecities.portal.document.SampleFiles.png;
import static org.creativecities.portal.document.SampleFiles.pngClaiming;
import static org.creativecities.portal.document.SampleFiles.rels;
import static org.creativecities.portal.document.SampleFiles.utf8;
import static org.creativecities.portal.document.SampleFiles.xlsx;
import static org.creativecities.portal.document.SampleFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** T-UPLOAD: the refuse list, generated. Every row is a file somebody might send and the reason they are told. */
class UploadRefusalTests {

    private record Sample(String what, @Nullable String name, byte[] content, String reason) {}

    private static final byte[] HTML = utf8("<!DOCTYPE html><html><script>alert(1)</script></html>");
    private static final byte[] SVG = utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    private static final byte[] EXE = joined(utf8("MZ"), new byte[200]);
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static List<Sample> samples() throws IOException {
        var samples = new ArrayList<Sample>();
        disguises(samples);
        names(samples);
        polyglots(samples);
        broken(samples);
        pictures(samples);
        bombs(samples);
        packages(samples);
        return samples;
    }

    private static void disguises(List<Sample> list) {
        for (var ending : List.of("pdf", "png", "jpg", "docx", "xlsx", "odt")) {
            list.add(new Sample("HTML named " + ending, "a." + ending, HTML, "content"));
            list.add(new Sample("SVG named " + ending, "a." + ending, SVG, "content"));
            list.add(new Sample("script named " + ending, "a." + ending, utf8("#!/bin/sh\nrm -rf /"), "content"));
            list.add(new Sample("program named " + ending, "a." + ending, EXE, "content"));
            list.add(new Sample("antivirus test named " + ending, "a." + ending, utf8(EICAR), "content"));
        }
        list.add(new Sample("PDF named PNG", "a.png", pdf(), "content"));
        list.add(new Sample("PNG named PDF", "a.pdf", png(), "content"));
        list.add(new Sample("DOCX named XLSX", "a.xlsx", docx(), "content"));
        list.add(new Sample("XLSX named DOCX", "a.docx", xlsx(), "content"));
        list.add(new Sample("ODT named DOCX", "a.docx", odt(), "content"));
        list.add(new Sample("plain ZIP named XLSX", "a.xlsx", zip(odtMembers()), "content"));
    }

    private static void names(List<Sample> list) {
        for (var name : List.of("a.html", "a.svg", "a.exe", "a.zip", "a.docm", "a.gif", "a", "", "pdf", ".pdf")) {
            list.add(new Sample("named «" + name + "»", name, pdf(), "type"));
        }
        list.add(new Sample("without a name", null, pdf(), "type"));
        for (var name : List.of(
                "a.exe.pdf", "a.html.pdf", "نامه.js.pdf", "a\u202Efdp.exe.pdf", "a\u0000.exe.pdf", "a\u202Egnp.pdf")) {
            list.add(new Sample("deceptive name " + name.replace('\0', '0'), name, pdf(), "name"));
        }
    }

    private static void polyglots(List<Sample> list) {
        list.add(new Sample("PDF behind a page", "a.pdf", joined(HTML, pdf()), "content"));
        list.add(new Sample("page behind a PDF", "a.pdf", joined(pdf(), HTML), "disguised"));
        list.add(new Sample("page in a PDF's head", "a.pdf", pdf("/A (<script>alert(1)</script>)"), "disguised"));
        list.add(new Sample("ZIP behind a PDF", "a.pdf", joined(pdf(), docx()), "disguised"));
        list.add(new Sample("GIF with a script", "a.png", joined(utf8("GIF89a/*"), HTML), "content"));
        list.add(new Sample("page behind a PNG", "a.png", joined(png(), HTML), "disguised"));
        list.add(new Sample("ZIP behind a PNG", "a.png", joined(png(), docx()), "disguised"));
        list.add(new Sample("page behind a JPEG", "a.jpg", joined(jpeg(), HTML), "disguised"));
        list.add(new Sample("ZIP behind a JPEG", "a.jpg", joined(jpeg(), docx()), "disguised"));
        list.add(new Sample("PDF behind a JPEG", "a.jpg", joined(jpeg(), pdf()), "disguised"));
        list.add(new Sample("page behind a DOCX", "a.docx", joined(docx(), HTML), "disguised"));
        list.add(new Sample("page before a DOCX", "a.docx", joined(HTML, docx()), "content"));
        list.add(new Sample("two packages in one", "a.docx", joined(docx(), docx()), "disguised"));
    }

    private static void broken(List<Sample> list) {
        list.add(new Sample("nothing", "a.pdf", new byte[0], "empty"));
        list.add(new Sample("a header alone", "a.pdf", utf8("%PDF-1.7\n"), "damaged"));
        for (var whole : List.of(pdf(), png(), jpeg(), docx(), odt())) {
            var name = whole[0] == '%' ? "a.pdf" : whole[0] == 'P' ? "a.docx" : whole[1] == 'P' ? "a.png" : "a.jpg";
            list.add(new Sample("half of " + name, name, Arrays.copyOf(whole, whole.length / 2), "damaged"));
        }
        list.add(new Sample("one byte too many", "a.pdf", new byte[LIMIT + 1], "size-small"));
        list.add(new Sample("a PDF that runs a program", "a.pdf", pdf("/OpenAction << /S /Launch >>"), "active"));
        list.add(new Sample("a PDF with a script", "a.pdf", pdf("/OpenAction << /S /JavaScript >>"), "active"));
    }

    private static void pictures(List<Sample> list) throws IOException {
        list.add(new Sample("a flood of pixels", "a.png", pngClaiming(60_000, 60_000), "pixels"));
        list.add(new Sample("more pixels than a number holds", "a.png", pngClaiming(-1, 5), "damaged"));
        list.add(new Sample("no pixels", "a.png", pngClaiming(0, 5), "damaged"));
        list.add(new Sample("a picture larger than it says", "a.png", largerThanItSays(), "bomb"));
        var flood = jpeg();
        for (var i = 2; i < flood.length - 9; i++) {
            if ((flood[i] & 0xFF) == 0xFF && (flood[i + 1] & 0xFF) == 0xC0) {
                flood[i + 5] = flood[i + 7] = (byte) 0xFF;
                break;
            }
        }
        list.add(new Sample("a flood of pixels", "a.jpg", flood, "pixels"));
    }

    private static byte[] largerThanItSays() {
        var bytes = SampleFiles.image("png", 2000, 2000);
        var claiming = pngClaiming(4, 4);
        System.arraycopy(claiming, 8, bytes, 8, 25);
        return bytes;
    }

    private static void bombs(List<Sample> list) {
        list.add(new Sample("a bomb by ratio", "a.docx", docxWith("word/media/a.emf", new byte[64 << 20]), "bomb"));
        var many = docxMembers();
        for (var i = 0; i < 1_001; i++) {
            many.put("word/media/" + i + ".txt", new byte[1]);
        }
        list.add(new Sample("a thousand members", "a.docx", zip(many), "members"));
        var inner = docxWith("word/media/a.emf", new byte[64 << 20]);
        list.add(new Sample("a bomb in a document", "a.docx", docxWith("word/embeddings/b.docx", inner), "bomb"));
        var deep = docxWith("word/embeddings/c.docx", docx());
        list.add(new Sample(
                "a document in a document in one", "a.docx", docxWith("word/embeddings/b.docx", deep), "active"));
        list.add(new Sample("an archive inside", "a.docx", docxWith("word/media/b.zip", docx()), "active"));
    }

    private static void packages(List<Sample> list) {
        for (var path : List.of("../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\a", "..\\a", "word\\x")) {
            list.add(new Sample("a member at " + path, "a.docx", docxWith(path, utf8("x")), "path"));
        }
        list.add(new Sample("macros", "a.docx", docxWith("word/vbaProject.bin", utf8("x")), "macro"));
        list.add(new Sample("a program inside", "a.docx", docxWith("word/media/a.exe", utf8("x")), "active"));
        list.add(new Sample("a program under another name", "a.docx", docxWith("word/media/a.png", EXE), "active"));
        list.add(new Sample("an embedded object", "a.docx", docxWith("word/embeddings/o.bin", utf8("x")), "active"));
        var macros = new LinkedHashMap<>(docxMembers());
        macros.put(
                "[Content_Types].xml",
                utf8(new String(macros.get("[Content_Types].xml"), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("wordprocessingml.document.main", "macroEnabled.main")));
        list.add(new Sample("a macro document by its type", "a.docx", zip(macros), "macro"));
        for (var kind : List.of("attachedTemplate", "image", "oleObject", "externalLinkPath")) {
            var rels = rels(kind, "http://evil.example/x.dotm", "External");
            list.add(new Sample("an outside " + kind, "a.docx", docxWith("word/_rels/a.rels", rels), "external"));
        }
        var file = rels("hyperlink", "file://server/share", "External");
        list.add(new Sample("a link to a share", "a.docx", docxWith("word/_rels/a.rels", file), "external"));
        var entity = utf8("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        list.add(new Sample("an entity", "a.docx", docxWith("word/a.xml", entity), "active"));
        var odtMacros = odtMembers();
        odtMacros.put("Basic/Standard/Module1.xml", utf8("<x/>"));
        list.add(new Sample("macros", "a.odt", zip(odtMacros), "macro"));
        var odtTemplate = odtMembers();
        odtTemplate.put("meta.xml", utf8("<m><template href=\"https://evil.example/t.ott\"/></m>"));
        list.add(new Sample("an outside template", "a.odt", zip(odtTemplate), "external"));
    }

    private static final int LIMIT = 300 * 1024;

    @TestFactory
    Stream<DynamicTest> isRefusedWithItsReason() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name() + ": " + sample.what() + " → " + sample.reason(),
                        () -> assertThat(refusal(sample)).isEqualTo("document.error." + sample.reason())));
    }

    private static String refusal(Sample sample) throws IOException {
        var rules = Rules.of(Rules.any().types(), LIMIT);
        try {
            var type = FileChecks.typeByName(sample.name(), FileName.clean(sample.name()), rules);
            try (var spool = Spool.of(new ByteArrayInputStream(sample.content()), LIMIT)) {
                FileChecks.check(type, spool);
            }
            return "accepted";
        } catch (UploadRefusedException e) {
            return e.messageKey();
        }
    }
}
