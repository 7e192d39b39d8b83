package org.creativecities.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The writing team on two browsers at once, on a line that breaks. */
@BrowserTest
class WritingTeamJourneyTests {

    private static final String PASSWORD = "creative-cities";

    private static String dossier = "";

    @LocalServerPort
    private int port;

    @BeforeEach
    void theEditorGivesASectionToTheContributor() {
        try (var editor = window(Browser.Screen.DESKTOP)) {
            editor.signsIn("", "editor.yazd@example.ir", PASSWORD).visits("/dossiers");
            editor.page().locator("main .task-list a").first().click();
            dossier = editor.page().url().replaceAll(".*/dossiers/([0-9a-f-]{36}).*", "/dossiers/$1");
            editor.visits(dossier + "/team").looksRight("team").alsoOnAPhone("team");
            var row = editor.page().locator("form:has(input[name=section][value='6'])");
            var contributor = row.locator("select option").all().stream()
                    .filter(option -> option.innerText().contains("کارشناس"))
                    .findFirst()
                    .orElseThrow();
            row.locator("select").selectOption(contributor.getAttribute("value"));
            row.locator("button").click();
        }
    }

    @Row({"D3", "D4", "D9"})
    @Test
    void twoPeopleWriteInOneAnswerAndNothingIsLost() {
        try (var editor = window(Browser.Screen.DESKTOP);
                var contributor = window(Browser.Screen.PHONE)) {
            editor.signsIn("", "editor.yazd@example.ir", PASSWORD).visits(dossier + "/sections/6");
            var mine = text(editor);
            write(editor, mine, "شهر دو جشنواره و یک موزه دارد");
            contributor.signsIn("", "contributor.yazd@example.ir", PASSWORD).visits(dossier + "/sections/6");
            var theirs = text(contributor);
            write(contributor, theirs, "شهر دو جشنواره و سه موزه دارد");

            mine.fill("شهر کهن دو جشنواره و یک موزه دارد");
            var panel = editor.page().locator(".theirs");
            assertThat(panel).containsText("سه");
            assertThat(panel.locator("ins").first()).containsText("کهن");
            editor.looksRight("conflict").alsoOnAPhone("conflict");
            panel.locator("[data-take=merged]").click();
            assertThat(line(editor)).hasAttribute("data-state", "saved");
            assertThat(mine).hasValue("شهر کهن دو جشنواره و سه موزه دارد");

            contributor.visits(dossier + "/sections/6");
            assertThat(text(contributor)).hasValue("شهر کهن دو جشنواره و سه موزه دارد");
            contributor.looksRight("section-of-contributor");
        }
    }

    @Row({"D2", "D3"})
    @Test
    void aCutLineKeepsTheTextAndGoesOnByItself() {
        try (var editor = window(Browser.Screen.DESKTOP)) {
            editor.signsIn("", "editor.yazd@example.ir", PASSWORD).visits(dossier + "/sections/7");
            var text = text(editor);
            write(editor, text, "پیش از قطع");
            editor.page().context().setOffline(true);
            text.fill("نوشته در زمان قطع");
            assertThat(line(editor)).hasAttribute("data-state", "offline");
            assertThat(line(editor)).containsText("همین مرورگر");
            editor.looksRight("line-is-cut");
            editor.page().context().setOffline(false);
            assertThat(line(editor)).hasAttribute("data-state", "saved");

            // The lid is closed before the line is back.
            editor.page().context().setOffline(true);
            text.fill("نوشته پیش از بستن");
            assertThat(line(editor)).hasAttribute("data-state", "offline");
            var other = editor.page().context().newPage();
            editor.page().close();
            editor.page().context().setOffline(false);
            other.navigate(dossier + "/sections/7");
            assertThat(other.locator("[data-autosave-status]")).hasAttribute("data-state", "saved");
            other.reload();
            assertThat(text(other)).hasValue("نوشته پیش از بستن");
        }
    }

    private static void write(Visitor who, Locator box, String text) {
        box.fill(text);
        assertThat(line(who)).hasAttribute("data-state", "saved");
    }

    private static Locator line(Visitor who) {
        return who.page().locator("[data-autosave-status]").first();
    }

    private static Locator text(Visitor who) {
        return text(who.page());
    }

    private static Locator text(Page page) {
        return page.locator("main textarea[data-language=fa]").first();
    }

    private Visitor window(Browser.Screen screen) {
        return Browser.open("http://localhost:" + port, screen, true);
    }
}
