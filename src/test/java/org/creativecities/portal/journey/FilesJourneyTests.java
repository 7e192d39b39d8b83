package org.creativecities.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.creativecities.portal.Row;
import org.creativecities.portal.document.SampleFiles;
import org.creativecities.portal.dossier.offline.FilledFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files between the city's desk and the portal: the form filled outside, and an upload whose line is cut twice. */
@BrowserTest
class FilesJourneyTests {

    private static final String PASSWORD = "creative-cities";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    private int port;

    @Test
    @Row("D31")
    void theFormIsFilledOutsideAndComesBackAnswerByAnswer() throws Exception {
        try (var editor = Browser.open("http://localhost:" + port, Browser.Screen.DESKTOP, true)) {
            var dossier = dossier(editor);
            var page = editor.visits(dossier + "/offline").looksRight("offline").page();
            var download = page.waitForDownload(
                    () -> page.locator("main a[href$='/offline/form']").click());
            var file = new FilledFile(Files.readAllBytes(download.path()));
            var label = "General presentation";
            var filled =
                    file.fill(label, 1, "Written outside the portal (sample).").bytes();

            page.locator("#file").setInputFiles(new FilePayload("form.docx", DOCX, filled));
            page.locator("main form[enctype] button.button-primary").click();
            editor.looksRight("offline-preview").alsoOnAPhone("offline-preview");
            assertThat(page.locator("main ins").allInnerTexts()).anyMatch(text -> text.contains("Written outside"));
            assertThat(page.locator("main input[name=take]:checked").count()).isEqualTo(1);
            page.locator("main form button.button-primary").click();

            editor.visits(dossier + "/sections/5");
            assertThat(page.locator("#q-5-en").inputValue()).isEqualTo("Written outside the portal (sample).");
            assertThat(editor.complaints()).isEmpty();
        }
    }

    @Test
    @Row({"D15", "D16"})
    void anUploadWhoseLineIsCutTwiceArrivesWhole() {
        try (var editor = Browser.open("http://localhost:" + port, Browser.Screen.PHONE, true)) {
            var dossier = dossier(editor);
            var page = editor.visits(dossier + "/files").looksRight("files").page();
            var pieces = new AtomicInteger();
            page.route(url -> url.contains("/uploads/") && url.contains("start="), route -> {
                if (pieces.incrementAndGet() == 2 || pieces.get() == 4) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            var chooser = page.locator("#file-A1");
            assertThat(chooser.count()).as("the slot of the letter is open").isEqualTo(1);
            var letter = SampleFiles.pdf("/Note (" + "0123456789".repeat(40_000) + ")");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/seal"),
                    () -> chooser.setInputFiles(new FilePayload("letter.pdf", "application/pdf", letter)));
            page.locator("#slot-A1 a[href*='/attachments/']").waitFor();
            assertThat(pieces.get()).as("cut twice and gone on").isGreaterThan(4);
            assertThat(page.locator("#slot-A1 [role=status]").first().innerText())
                    .isNotBlank();
            editor.looksRight("files-uploaded");
        }
    }

    private static String dossier(Visitor editor) {
        editor.signsIn("/en", "editor.yazd@example.ir", PASSWORD).visits("/en/dossiers");
        editor.page().locator("main .task-list a").first().click();
        var url = editor.page().url();
        return url.substring(url.indexOf("/en/")).replaceAll("[?#].*", "");
    }
}
