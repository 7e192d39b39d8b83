package org.creativecities.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new form: copied, changed, looked at as a city sees it, published, used by a copied call, and seen by a city. */
@BrowserTest
class FormEditorJourneyTests {

    private static final String PASSWORD = "creative-cities";
    private static final String QUESTION = "شهر در چه شبکه‌هایی عضو است؟ (نمونه)";
    private static final String TITLE = "فراخوان رونویسی‌شده (نمونه)";

    @LocalServerPort
    private int port;

    @Row({"C12", "D7", "D33"})
    @Test
    void theSecretariatChangesTheFormAndACitySeesIt() {
        String form;
        try (var expert = window("expert@example.ir")) {
            form = draftsAndChanges(expert);
            previews(expert, form);
        }
        try (var head = window("head@example.ir")) {
            head.visits(form + "/publication");
            presses(head, "main form button.button-primary");
        }
        String call;
        try (var expert = window("expert@example.ir")) {
            call = copies(expert);
        }
        try (var head = window("head@example.ir")) {
            head.visits(call + "/publication").looksRight("call-publication");
            presses(head, "main form button.button-primary");
            assertThat(head.page().locator("h1")).containsText(TITLE);
        }
        try (var city = window("editor.yazd@example.ir")) {
            sees(city, call.replace("/office", ""));
        }
    }

    private String draftsAndChanges(Visitor expert) {
        var page = expert.visits("/office/form-templates").page();
        page.locator("main tbody a").first().click();
        presses(expert, "main form[action$='/drafts'] button");
        var form = page.url().replaceAll("^https?://[^/]+", "");
        expert.looksRight("form-editor").alsoOnAPhone("form-editor");

        expert.visits(form + "/sections/11/questions/new");
        page.locator("#labelFa").fill(QUESTION);
        page.locator("#labelEn").fill("Which networks does the city belong to? (sample)");
        page.locator("#type").selectOption("MULTIPLE_CHOICE");
        assertThat(page.locator("#limitMax")).isHidden();
        option(page, 0, "شبکه شهرهای یادگیرنده", "Learning cities");
        option(page, 1, "شبکه شهرهای سالم", "Healthy cities");
        page.locator("main details summary").first().click();
        page.locator("textarea[name='help.goodFa']").fill("دو شبکه را با سال پیوستن نام ببرید (نمونه)");
        page.locator("textarea[name='help.goodEn']").fill("Name two networks with the year of joining (sample)");
        page.locator("input[name='parts.condition'][value='11=yes']").check();
        expert.looksRight("form-question").alsoOnAPhone("form-question");
        presses(expert, "main form button.button-primary");
        assertThat(page.locator("main")).containsText(QUESTION);

        // A slip, and the step back.
        expert.visits(form + "?open=11");
        page.locator("main form[action*='/questions/11-field/removal'] button").click();
        assertThat(page.locator("#q-11-field")).hasCount(0);
        presses(expert, "main form[action$='/undo'] button");
        assertThat(page.locator("#q-11-field")).hasCount(1);
        return form;
    }

    private static void option(Page page, int row, String fa, String en) {
        page.locator("input[name='parts.options[" + row + "].fa']").fill(fa);
        page.locator("input[name='parts.options[" + row + "].en']").fill(en);
    }

    private void previews(Visitor expert, String form) {
        var page = expert.visits(form + "/preview?section=11").page();
        var asked = page.locator("[data-shown-when]")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(QUESTION));
        assertThat(asked).isHidden();
        page.locator("input[type=radio][value=yes]").first().check();
        assertThat(asked).isVisible();
        expert.looksRight("form-preview").alsoOnAPhone("form-preview");
        expert.visits(form + "/preview?section=11&width=phone").looksRight("form-preview-phone");
    }

    private String copies(Visitor expert) {
        var page = expert.visits("/office/calls").page();
        page.locator("main tbody a[href*='from=']").first().click();
        assertThat(page.locator("#closesOn")).hasValue("");
        page.locator("#titleFa").fill(TITLE);
        page.locator("#titleEn").fill("Copied call (sample)");
        page.locator("#code").fill("copied");
        page.locator("#round").fill("۲۰۲۹");
        page.locator("#referenceYear").fill("۱۴۰۷");
        page.locator("#opensOn").fill("۱۴۰۵/۰۱/۱۵");
        page.locator("#closesOn").fill("۱۴۵۰/۱۰/۱۵");
        page.locator("#formTemplate").selectOption(new SelectOption().setIndex(1));
        expert.looksRight("call-copy").alsoOnAPhone("call-copy");
        presses(expert, "main form button.button-primary");
        assertThat(page).hasURL(Pattern.compile(".*/office/calls/[0-9a-f-]{36}"));
        expert.looksRight("call-draft");
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    private void sees(Visitor city, String call) {
        var page = city.visits(call).page();
        org.assertj.core.api.Assertions.assertThat(city.sees(QUESTION)).isTrue();
        city.looksRight("call-of-city").alsoOnAPhone("call-of-city");
        city.visits(call + "/eligibility").looksRight("eligibility").alsoOnAPhone("eligibility");
        city.visits("/dossiers/new?call=" + call.substring(call.lastIndexOf('/') + 1));
        page.locator("main input[type=radio][name=field]").first().check();
        presses(city, "main form button.button-primary");
        city.visits(page.url().replaceAll("^https?://[^/]+", "") + "/sections/11");
        var asked = page.getByText(QUESTION).first();
        assertThat(asked).isHidden();
        page.locator("input[type=radio][value=yes]").first().check();
        assertThat(asked).isVisible();
        assertThat(page.locator(".question-help")).hasCount(1);
        city.looksRight("section-with-condition");
    }

    private static void presses(Visitor visitor, String where) {
        visitor.page().locator(where).first().click();
    }

    private Visitor window(String email) {
        return Browser.open("http://localhost:" + port, Browser.Screen.DESKTOP, true)
                .signsIn("", email, PASSWORD);
    }
}
