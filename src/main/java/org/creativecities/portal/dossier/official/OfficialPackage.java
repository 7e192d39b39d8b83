package org.creativecities.portal.dossier.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creativecities.portal.document.Documents;
import org.springframework.stereotype.Component;

/** Everything for one mail: the form twice, the annexes under plain names, and the hash of each in a file of its own. */
@Component
class OfficialPackage {

    /** {@code sha256sum -c SHA256SUMS} checks the whole package on any system. */
    static final String SUMS = "SHA256SUMS";

    static final String MANIFEST = "MANIFEST.txt";

    private final OfficialPapers papers;
    private final Documents documents;

    OfficialPackage(OfficialPapers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    /** The two papers and the package that holds them. */
    record Made(byte[] word, byte[] pdf, byte[] zip) {}

    Made make(OfficialForm form, String name, Instant at) {
        var word = papers.word(form);
        var pdf = papers.pdf(form, at);
        var sums = new LinkedHashMap<String, String>();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, name + ".docx", word, at, sums);
            add(zip, name + ".pdf", pdf, at, sums);
            if (form.annexes().stream().anyMatch(annex -> !annex.note().isEmpty())) {
                add(zip, "annexes/A5-register-of-photos.pdf", papers.registerOfPhotos(form, at), at, sums);
            }
            add(zip, "annexes/A6-list-of-all-documents.pdf", papers.listOfDocuments(form, at), at, sums);
            for (var annex : form.annexes()) {
                try (var content = documents.open(annex.document())) {
                    add(zip, "annexes/" + annex.fileName(), content.readAllBytes(), at, sums);
                }
            }
            add(zip, MANIFEST, manifest(form, sums).getBytes(StandardCharsets.UTF_8), at, sums);
            add(zip, SUMS, sums(sums).getBytes(StandardCharsets.UTF_8), at, new LinkedHashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(word, pdf, bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, Instant at, Map<String, String> sums)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        sums.put(name, OfficialForm.sha256(content));
    }

    private static String sums(Map<String, String> sums) {
        var text = new StringBuilder();
        sums.forEach(
                (name, sha256) -> text.append(sha256).append("  ").append(name).append('\n'));
        return text.toString();
    }

    private static String manifest(OfficialForm form, Map<String, String> sums) {
        var text = new StringBuilder(form.title()).append("\n\n");
        form.facts()
                .forEach((term, value) ->
                        text.append(term).append(": ").append(value).append('\n'));
        text.append("Text and annexes (SHA-256): ").append(form.sha256()).append("\n");
        text.append("Annexes: ").append(form.annexes().size()).append("\n\n");
        form.annexes()
                .forEach(annex -> text.append(annex.number())
                        .append("  ")
                        .append(annex.title())
                        .append("\n    annexes/")
                        .append(annex.fileName())
                        .append("  ")
                        .append(annex.size())
                        .append(" bytes\n"));
        return text.append("\nFiles\n").append(sums(sums)).toString();
    }
}
