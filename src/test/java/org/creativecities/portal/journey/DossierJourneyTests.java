package org.creativecities.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One dossier all the way, in a real browser: the focal point writes, the mayor approves and sends, the expert screens and
 * assigns, three reviewers judge, the expert writes the decision, the head releases it, the city reads it.
 */
@BrowserTest
class DossierJourneyTests {

    private static final String PASSWORD = "creative-cities";
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([0-9a-f-]{36})");

    @LocalServerPort
    private int port;

    @Test
    @Row({"D8", "M8"})
    void fromOpenCallToReleasedDecisionInPersian() {
        var dossier = writes("", Browser.Screen.DESKTOP, true);
        approvesAndSends("", dossier);
        screens("", dossier);
        for (var reviewer : new String[] {"reviewer", "reviewer2"}) {
            judges("", reviewer);
        }
        decides("", dossier);
        readsTheResult("", dossier);
    }

    @Test
    @Row("D34")
    void theCityWritesAndTheMayorReadsInEnglishOnAPhone() {
        try (var editor = window(Browser.Screen.PHONE, true)) {
            editor.signsIn("/en", "editor.yazd@example.ir", PASSWORD);
            editor.visits("/en/dossiers").looksRight("dossiers");
            editor.page().locator("main .task-list a").first().click();
            editor.looksRight("task-list");
            var sections = CityDesk.links(editor, "a[href*='/sections/']");
            editor.visits(sections.get(sections.size() / 3)).looksRight("section");
            assertThat(editor.page().getAttribute("html", "dir")).isEqualTo("ltr");
            assertThat(editor.complaints()).isEmpty();
        }
    }

    @Test
    @Row("M9")
    void everythingCanBeDoneWithoutScripts() {
        try (var editor = window(Browser.Screen.DESKTOP, false)) {
            editor.signsIn("", "editor.ahvaz@example.ir", PASSWORD);
            editor.visits("/dossiers");
            editor.page().locator("main .task-list a").first().click();
            var sections = CityDesk.links(editor, "a[href*='/sections/']");
            CityDesk.fillsAll(editor, dossierOf(sections.get(0)));
            editor.visits(dossierOf(sections.get(0)) + "/check").pictures("check-no-script");
            assertThat(editor.page()
                            .locator("form[action$='/approval-request'] button")
                            .count())
                    .as("the text is complete, so the mayor can be asked")
                    .isEqualTo(1);
            editor.page().locator("form[action$='/approval-request'] button").click();
        }
        try (var mayor = window(Browser.Screen.DESKTOP, false)) {
            mayor.signsIn("", "mayor.ahvaz@example.ir", PASSWORD);
            mayor.visits("/dossiers");
            mayor.page().locator("main .task-list a").first().click();
            mayor.page().locator("a[href$='/signature']").first().click();
            mayor.page()
                    .locator("form[action$='/signature'] button.button-primary")
                    .click();
            mayor.page().locator("a[href$='/submission']").first().click();
            mayor.page()
                    .locator("form[action$='/submission'] button.button-primary")
                    .click();
            assertThat(mayor.page().url()).contains("/receipt");
        }
    }

    private String writes(String prefix, Browser.Screen screen, boolean scripts) {
        try (var editor = window(screen, scripts)) {
            editor.visits(prefix + "/").looksRight("home").alsoOnAPhone("home");
            editor.visits(prefix + "/calls").looksRight("calls");
            editor.page().locator("main a[href*='/calls/']").first().click();
            editor.looksRight("call").alsoOnAPhone("call");
            editor.signsIn(prefix, "editor.qazvin@example.ir", PASSWORD);
            editor.visits(prefix + "/workspace").looksRight("workspace").alsoOnAPhone("workspace");
            editor.visits(prefix + "/dossiers").looksRight("dossiers-empty");
            editor.page().locator("main a[href*='/dossiers/new']").first().click();
            editor.looksRight("start");
            var fields = editor.page().locator("main form[method=post] input[type=radio][name=field]");
            if (fields.count() > 0) {
                editor.page().locator("main input[type=radio][value=MUSIC]").check();
            } else {
                editor.page().locator("main select[name=field]").selectOption("MUSIC");
            }
            editor.page()
                    .locator("main form[method=post] button.button-primary")
                    .first()
                    .click();
            var found = DOSSIER.matcher(editor.page().url());
            assertThat(found.find()).as(editor.page().url()).isTrue();
            var dossier = found.group(1);
            editor.visits(prefix + "/dossiers/" + dossier)
                    .looksRight("task-list")
                    .alsoOnAPhone("task-list");
            CityDesk.fillsAll(editor, prefix + "/dossiers/" + dossier);
            editor.visits(prefix + "/dossiers/" + dossier + "/sections/5")
                    .looksRight("section")
                    .alsoOnAPhone("section");
            editor.visits(prefix + "/dossiers/" + dossier + "/check")
                    .looksRight("check")
                    .alsoOnAPhone("check");
            editor.page().locator("form[action$='/approval-request'] button").click();
            editor.looksRight("approval-asked");
            assertThat(editor.complaints()).isEmpty();
            return dossier;
        }
    }

    private void approvesAndSends(String prefix, String dossier) {
        try (var mayor = window(Browser.Screen.DESKTOP, true)) {
            mayor.signsIn(prefix, "mayor.qazvin@example.ir", PASSWORD);
            mayor.visits(prefix + "/dossiers/" + dossier + "/signature")
                    .looksRight("signature")
                    .alsoOnAPhone("signature");
            mayor.page()
                    .locator("form[action$='/signature'] button.button-primary")
                    .click();
            mayor.visits(prefix + "/dossiers/" + dossier + "/submission").looksRight("submission");
            mayor.page()
                    .locator("form[action$='/submission'] button.button-primary")
                    .click();
            assertThat(mayor.page().url()).contains("/receipt");
            mayor.looksRight("receipt").alsoOnAPhone("receipt");
            assertThat(mayor.complaints()).isEmpty();
        }
    }

    private void screens(String prefix, String dossier) {
        try (var expert = window(Browser.Screen.DESKTOP, true)) {
            expert.signsIn(prefix, "expert@example.ir", PASSWORD);
            expert.visits(prefix + "/office").looksRight("office").alsoOnAPhone("office");
            expert.visits(prefix + "/office/dossiers")
                    .looksRight("office-dossiers")
                    .alsoOnAPhone("office-dossiers");
            expert.visits(prefix + "/office/dossiers/" + dossier).looksRight("case");
            expert.visits(prefix + "/office/dossiers/" + dossier + "/screening").looksRight("screening");
            for (var yes :
                    expert.page().locator("main input[type=radio][value=yes]").all()) {
                yes.check();
            }
            expert.page().locator("button[name=verdict][value=admit]").click();
            assertThat(expert.page().locator(".error-summary").count()).isZero();
            expert.visits(prefix + "/office/assignments").looksRight("assignments");
            for (var reviewer : new String[] {"داور ۱ (نمونه)", "داور ۲ (نمونه)"}) {
                expert.page().locator("select#dossier").selectOption(dossier);
                expert.page().locator("select#reviewer").selectOption(new SelectOption().setLabel(reviewer));
                expert.page()
                        .locator("main aside form[action$='/office/assignments'] button.button-primary")
                        .click();
                assertThat(expert.page().locator(".error-summary").count()).isZero();
            }
            expert.alsoOnAPhone("assignments");
            assertThat(expert.complaints()).isEmpty();
        }
    }

    private void judges(String prefix, String post) {
        try (var reviewer = window(Browser.Screen.DESKTOP, true)) {
            reviewer.signsIn(prefix, post + "@example.ir", PASSWORD);
            reviewer.visits(prefix + "/reviews").looksRight("reviews").alsoOnAPhone("reviews");
            var page = reviewer.page();
            page.locator("main tr", new Page.LocatorOptions().setHasText("قزوین"))
                    .locator("a")
                    .first()
                    .click();
            assertThat(page.url()).endsWith("/interests");
            reviewer.looksRight("interests");
            page.locator("input[name=conflict][value=no]").check();
            page.locator("main form button.button-primary").click();
            for (var criterion : page.locator("details.criterion").all()) {
                criterion.evaluate("box => box.open = true");
                criterion.locator("label.score").nth(4).click();
                criterion.locator("textarea[name$='.reason']").fill("دلیل این امتیاز نمونه است. ".repeat(12));
            }
            page.locator("input[name=recommendation][value=NOMINATE]").check();
            page.locator("textarea[name=city]").fill("تذکر نمونه به شهر (نمونه).");
            reviewer.looksRight("review").alsoOnAPhone("review");
            page.locator("button[name=act][value=submit]").click();
            assertThat(page.url()).endsWith("/submission");
            page.locator("main form button.button-primary").click();
            assertThat(page.url()).endsWith("/receipt");
            reviewer.looksRight("review-receipt");
            assertThat(reviewer.complaints()).isEmpty();
        }
    }

    private void decides(String prefix, String dossier) {
        try (var expert = window(Browser.Screen.DESKTOP, true)) {
            expert.signsIn(prefix, "expert@example.ir", PASSWORD);
            expert.visits(prefix + "/office/ranking").looksRight("ranking").alsoOnAPhone("ranking");
            expert.visits(prefix + "/office/decisions/" + dossier).looksRight("decision");
            expert.page().locator("input[name=outcome][value=RUNNER_UP]").check();
            expert.page()
                    .locator("textarea[name=reasons]")
                    .fill("برنامه خوب است و شهر در نوبت بعدی قرار می‌گیرد (نمونه).");
            expert.page().locator("main form.card button.button-primary").click();
            assertThat(expert.page().locator(".error-summary").count()).isZero();
            assertThat(expert.page().locator("a[href$='/release']").count())
                    .as("nobody releases what they wrote")
                    .isZero();
        }
        try (var head = window(Browser.Screen.DESKTOP, true)) {
            head.signsIn(prefix, "head@example.ir", PASSWORD);
            head.visits(prefix + "/office/decisions/" + dossier + "/release").looksRight("release");
            head.page()
                    .locator("form[action$='/release'] button.button-primary")
                    .click();
            head.looksRight("decision-released");
            assertThat(head.complaints()).isEmpty();
        }
    }

    private void readsTheResult(String prefix, String dossier) {
        try (var editor = window(Browser.Screen.DESKTOP, true)) {
            editor.signsIn(prefix, "editor.qazvin@example.ir", PASSWORD);
            editor.visits(prefix + "/notifications").looksRight("notifications");
            editor.visits(prefix + "/dossiers/" + dossier + "/result")
                    .looksRight("result")
                    .alsoOnAPhone("result");
            assertThat(editor.sees("برنامه خوب است")).isTrue();
            editor.visits(prefix + "/dossiers/" + dossier + "/history").looksRight("history");
            assertThat(editor.complaints()).isEmpty();
        }
    }

    private static String dossierOf(String address) {
        return address.replaceAll("/sections/.*", "");
    }

    private Visitor window(Browser.Screen screen, boolean scripts) {
        return Browser.open("http://localhost:" + port, screen, scripts);
    }
}
