package org.creativecities.portal.dossier.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.SampleFiles;
import org.creativecities.portal.dossier.DossierFiles;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.PhotoRights;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.dossier.TestScreening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file that goes to UNESCO, opened again with other libraries than those that wrote it. */
@PortalTest
class OfficialFileTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestScreening screening;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierFiles attachments;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private OfficialFiles files;

    @Autowired
    private OfficialReadings readings;

    @Autowired
    private OfficialSendings sendings;

    @Autowired
    private OfficialPress press;

    private TestDossiers.City city;
    private Account expert;
    private Account head;
    private UUID id;

    @BeforeEach
    void nominated() {
        city = tests.draft();
        id = city.dossier();
        var photo = attachments.add(id, "A4", "میدان.jpg", new ByteArrayInputStream(SampleFiles.jpeg()), city.editor());
        var rights = new PhotoRights("میدان", "Sample author", "Sample holder", "CESSION", "NOBODY", "نامه ۱");
        attachments.describe(id, photo, rights, 1, city.editor());
        tests.sent(tests.approved(tests.approvalAsked(tests.complete(city))));
        expert = people.expert();
        head = people.head();
        screening.admit(city, expert);
        dossiers.startReview(id, expert);
        dossiers.prepareDecision(id, Outcome.NOMINATED, "دلیل", expert);
        dossiers.releaseDecision(id, head);
    }

    @Test
    @Row({"D28", "D29"})
    void pdfAndWordHoldTheFormsWordsInTheFormsOrderWithTheFixedPhrase() throws Exception {
        var form = files.form(id, expert);
        var made = make();
        var expected = new ArrayList<String>();
        for (var part : form.parts()) {
            expected.add(part.number() + "  " + part.title());
            part.items()
                    .forEach(item -> item.entries().forEach(entry -> {
                        expected.add(entry.label());
                        expected.add(entry.text());
                    }));
        }
        assertThat(expected).contains("Shiraz is a city of poetry", "No relevant information to provide");

        inOrder(wordText(made.get("DOCX")), expected);
        inOrder(pdfText(made.get("PDF")), expected);
        assertThat(pdfText(made.get("PDF")))
                .as("Persian working texts stay in the country")
                .doesNotContain("شیراز شهر شعر است");
        assertThat(form.parts().stream()
                        .flatMap(part -> part.items().stream())
                        .flatMap(item -> item.entries().stream()))
                .as("every text keeps to the limit of the form")
                .noneMatch(OfficialForm.Entry::tooLong)
                .anyMatch(entry -> entry.limit() == 10 && entry.length() == 6);
    }

    @Test
    @Row("D29")
    void thePackageNamesCountsAndHashesItsAnnexesAndStaysBelowTheMailsSize() throws Exception {
        var zip = unpacked(make().get("ZIP"));
        assertThat(zip.keySet())
                .contains(
                        "uccn-shiraz-application.docx",
                        "uccn-shiraz-application.pdf",
                        "annexes/A4-photo.jpg",
                        "annexes/A5-register-of-photos.pdf",
                        "annexes/A6-list-of-all-documents.pdf",
                        "MANIFEST.txt",
                        "SHA256SUMS");
        var sums = new String(zip.get("SHA256SUMS"), StandardCharsets.UTF_8);
        for (var name : zip.keySet()) {
            if (!name.equals("SHA256SUMS")) {
                assertThat(sums).contains(sha256(zip.get(name)) + "  " + name);
            }
        }
        assertThat(new String(zip.get("MANIFEST.txt"), StandardCharsets.UTF_8)).contains("Annexes: 1");
        assertThat(zip.get("annexes/A4-photo.jpg")).isEqualTo(SampleFiles.jpeg());
        assertThat(pdfText(zip.get("annexes/A5-register-of-photos.pdf"))).contains("Sample holder");
    }

    @Test
    @Row("D29")
    void itIsReadByTwoDifferentPersonsAndAnyOtherTextVoidsTheirTicks() {
        var form = files.form(id, expert);
        var all = form.partsToRead();
        readings.tick(id, form.sha256(), all.subList(0, 2), expert);
        assertThat(readings.seats(id, form.sha256())).hasSize(1);
        readings.tick(id, form.sha256(), all, expert);
        readings.tick(id, form.sha256(), all, expert);
        assertThat(readings.finished(id, form.sha256()))
                .as("one person, however often, is one person")
                .isFalse();
        assertThatThrownBy(() -> readings.tick(id, "0".repeat(64), all, head)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> readings.tick(id, form.sha256(), all, city.editor()))
                .isInstanceOf(NotAllowedException.class);
        readings.tick(id, form.sha256(), all, head);
        assertThat(readings.finished(id, form.sha256())).isTrue();
        assertThatThrownBy(() -> readings.tick(id, form.sha256(), all, people.expert()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @Row("D29")
    void whatWasSentIsRecordedOnlyAsItWasReadAndTheCitySeesWhatCameBack() {
        var form = files.form(id, expert);
        make();
        var file = files.made(id, expert).get(0).id();
        var sending = new OfficialSendings.NewSending(
                Instant.now().minusSeconds(60), "uccn@example.org", "Application", "Please find");
        assertThatThrownBy(() -> sendings.record(id, file, sending, expert))
                .as("nobody has read it")
                .isInstanceOf(NotAllowedException.class);
        readings.tick(id, form.sha256(), form.partsToRead(), expert);
        readings.tick(id, form.sha256(), form.partsToRead(), head);
        sendings.record(id, file, sending, expert);
        var recorded = sendings.of(id, expert).get(0);
        sendings.answer(
                id,
                recorded.id(),
                new OfficialSendings.NewAnswer("QUESTION", LocalDate.now(), "Sample secretariat", "Please clarify"),
                "question.pdf",
                new ByteArrayInputStream(SampleFiles.pdf()),
                head);

        var seen = sendings.of(id, city.mayor()).get(0);
        assertThat(seen.address()).isEqualTo("uccn@example.org");
        assertThat(seen.answers()).extracting(OfficialSendings.Answer::kind).containsExactly("QUESTION");
        assertThat(sendings.document(id, seen.answers().get(0).id(), city.mayor())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        var stranger = people.editorOf("1214");
        assertThatThrownBy(() -> sendings.of(id, stranger)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> files.paper(id, file, "ZIP", stranger)).isInstanceOf(NotVisibleException.class);
    }

    private Map<String, byte[]> make() {
        var file = files.ask(id, expert);
        press.run();
        var made = files.made(id, expert).get(0);
        assertThat(made.state()).isEqualTo("READY");
        var papers = new HashMap<String, byte[]>();
        for (var kind : List.of("DOCX", "PDF", "ZIP")) {
            papers.put(kind, files.paper(id, file, kind, expert).bytes());
        }
        return papers;
    }

    /** Each text after the one before: nothing is missing, nothing is in another place. */
    private static void inOrder(String text, List<String> expected) {
        var flat = text.replaceAll("\\s+", " ");
        var at = 0;
        for (var one : expected) {
            var wanted = one.replaceAll("\\s+", " ");
            var found = flat.indexOf(wanted, at);
            assertThat(found)
                    .as(wanted + " after " + flat.substring(Math.max(0, at - 40), at))
                    .isNotNegative();
            at = found + wanted.length();
        }
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The text of the main part, read as plain XML. */
    private static String wordText(byte[] docx) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var xml = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(unpacked(docx).get("word/document.xml")));
        var paragraphs = xml.getElementsByTagNameNS("*", "p");
        var text = new StringBuilder();
        for (var n = 0; n < paragraphs.getLength(); n++) {
            text.append(paragraphs.item(n).getTextContent()).append('\n');
        }
        return text.toString();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
