package org.creativecities.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A panel meeting with two members at their own windows, one of them tied to the city on the table; before it the desk
 * distributes, and after it a reviewer declares, reads and quotes.
 */
@BrowserTest
class PanelJourneyTests {

    private static final String PASSWORD = "creative-cities";

    @LocalServerPort
    private int port;

    @Test
    @Row("F20")
    void aPanelMeetsAndWhoIsTiedSeesOnlyWhatComesNext() {
        try (var expert = window();
                var free = window();
                var tied = window()) {
            expert.signsIn("", "expert@example.ir", PASSWORD);
            ties(expert, "داور ۳ (نمونه)", "همدان");
            distributes(expert);
            var panel = plans(expert);
            free.signsIn("", "reviewer@example.ir", PASSWORD);
            tied.signsIn("", "reviewer3@example.ir", PASSWORD);
            var room = panel.replace("/office", "");

            free.visits(room).looksRight("room").alsoOnAPhone("room");
            assertThat(free.sees("نشست هنوز آغاز نشده است")).isTrue();
            expert.page().locator("button[name=act][value=open]").click();
            expert.page()
                    .locator(".panel-agenda li", new Page.LocatorOptions().setHasText("همدان"))
                    .locator("button")
                    .click();
            assertThat(expert.sees("بیرون می‌روند")).isTrue();
            expert.looksRight("panel").alsoOnAPhone("panel");

            free.visits(room).looksRight("room-now").alsoOnAPhone("room-now");
            assertThat(free.page().locator(".panel-now").innerText()).contains("همدان");
            tied.visits(room).looksRight("room-outside").alsoOnAPhone("room-outside");
            assertThat(tied.page().locator("main").innerText())
                    .contains("بخش بعدی")
                    .doesNotContain("همدان");

            expert.page().locator("input[name=finding][value=NOMINATE]").check();
            expert.page().locator("textarea[name=text]").fill("هیئت با اکثریت رأی داد (نمونه).");
            expert.page().locator("button[name=act][value=done]").click();
            free.visits(room);
            assertThat(free.sees("هیئت با اکثریت رأی داد")).isTrue();
            tied.visits(room);
            assertThat(tied.page().locator("main").innerText())
                    .doesNotContain("هیئت با اکثریت")
                    .doesNotContain("همدان");
            assertThat(expert.complaints()).isEmpty();
            assertThat(free.complaints()).isEmpty();
            assertThat(tied.complaints()).isEmpty();
            quotes(free);
        }
    }

    /** The secretariat records that a reviewer is tied to a city. */
    private static void ties(Visitor expert, String reviewer, String city) {
        expert.visits("/office/reviewers").looksRight("reviewers").alsoOnAPhone("reviewers");
        expert.page()
                .locator("main tr", new Page.LocatorOptions().setHasText(reviewer))
                .locator("a")
                .first()
                .click();
        expert.page().locator("#ties details summary").click();
        expert.page().locator("select#kind").selectOption("KINSHIP");
        expert.page().locator("select#province").selectOption(new SelectOption().setLabel(city));
        expert.page().locator("input#city").fill(city);
        expert.page().locator("#ties form button.button-primary").click();
        assertThat(expert.page().locator(".error-summary").count()).isZero();
        expert.looksRight("reviewer-profile").alsoOnAPhone("reviewer-profile");
    }

    private static void distributes(Visitor expert) {
        expert.visits("/office/assignments/proposal");
        expert.page().locator(".page-head form button").click();
        expert.looksRight("proposal").alsoOnAPhone("proposal");
        expert.page().locator("button[name=act][value=accept]").click();
        assertThat(expert.page().url()).contains("/office/assignments?call=");
        expert.visits("/office/assignments/rules").looksRight("review-rules").alsoOnAPhone("review-rules");
        expert.visits("/office/assignments/many").looksRight("review-many");
        expert.visits("/office/reasons").looksRight("reasons").alsoOnAPhone("reasons");
        expert.visits("/office/ranking/statistics").looksRight("statistics").alsoOnAPhone("statistics");
    }

    private static String plans(Visitor expert) {
        expert.visits("/office/panels").looksRight("panels").alsoOnAPhone("panels");
        expert.page().locator("input#title").fill("نشست نمونه (نمونه)");
        expert.page().locator("main form button.button-primary").click();
        assertThat(expert.page().url()).matches(".*/office/panels/[0-9a-f-]{36}");
        return expert.page().url();
    }

    /** Selects words of the dossier and puts them among the evidence. */
    private static void quotes(Visitor reviewer) {
        reviewer.visits("/reviews").looksRight("reviews-meetings").alsoOnAPhone("reviews-meetings");
        reviewer.page()
                .locator("main tr", new Page.LocatorOptions().setHasText("شیراز"))
                .locator("a")
                .first()
                .click();
        reviewer.page().locator("input[name=conflict][value=no]").check();
        reviewer.page().locator("main form button.button-primary").click();
        reviewer.looksRight("review-quoting").alsoOnAPhone("review-quoting");
        var figure = reviewer.page().locator(".sheet-figure strong").innerText();
        reviewer.page().locator("details.criterion[open] label.score").nth(5).click();
        assertThat(reviewer.page().locator(".sheet-figure strong").innerText())
                .as("the mean moves while scoring")
                .isNotEqualTo(figure)
                .isEqualTo("۱۰۰");
        reviewer.page()
                .evaluate("() => { const text = document.querySelector('.long-text[data-section]');"
                        + " getSelection().selectAllChildren(text); }");
        reviewer.page().locator("form[data-quote] button").click();
        reviewer.looksRight("quote").alsoOnAPhone("quote");
        reviewer.page().locator("input[name=criterion]").first().check();
        reviewer.page().locator("main form button.button-primary").click();
        assertThat(reviewer.page().locator("mark.quoted").count()).isEqualTo(1);
        reviewer.looksRight("review-quoted").alsoOnAPhone("review-quoted");
        reviewer.visits(reviewer.page().url().replaceAll("[?#].*", "") + "/discussion")
                .looksRight("discussion")
                .alsoOnAPhone("discussion");
        assertThat(reviewer.complaints()).isEmpty();
    }

    private Visitor window() {
        return Browser.open("http://localhost:" + port, Browser.Screen.DESKTOP, true);
    }
}
