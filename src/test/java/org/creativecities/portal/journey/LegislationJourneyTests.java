package org.creativecities.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan from its first article to the ministry, by two people, with its evidence pack on paper. */
@BrowserTest
class LegislationJourneyTests {

    private static final String PASSWORD = "creative-cities";

    @LocalServerPort
    private int port;

    @Test
    void aBillIsDraftedJustifiedCommentedAndSentByTwoPeople() throws IOException {
        try (var expert = Browser.open("http://localhost:" + port, Browser.Screen.DESKTOP, true);
                var head = Browser.open("http://localhost:" + port, Browser.Screen.DESKTOP, true)) {
            expert.signsIn("", "expert@example.ir", PASSWORD);
            expert.visits("/office/legislation").looksRight("bills").alsoOnAPhone("bills");
            expert.page()
                    .locator("main th a", new Page.LocatorOptions().setHasText("طرح حمایت"))
                    .click();
            var bill = expert.page().url().substring(expert.page().url().indexOf("/office"));
            expert.page().locator("select#to").selectOption("MINISTRY");
            expert.page().locator("input#letter").fill("۱۲/۳۴");
            expert.page().locator("input#day").fill("۱۴۰۵/۰۹/۰۱");
            expert.page().locator("form[action$=moves] button.button-primary").click();
            assertThat(expert.sees("هنوز ماده‌ای ندارد")).isTrue();
            assertThat(expert.page().locator("input#letter").inputValue()).isEqualTo("۱۲/۳۴");
            writesAnArticle(expert, bill);
            expert.page().locator("select#to").selectOption("MINISTRY");
            expert.page().locator("input#letter").fill("۱۲/۳۴");
            expert.page().locator("input#day").fill("۱۴۰۵/۰۹/۰۱");
            expert.page().locator("form[action$=moves] button.button-primary").click();
            assertThat(expert.sees("در انتظار تأیید")).isTrue();

            head.signsIn("", "head@example.ir", PASSWORD);
            head.visits("/tasks");
            assertThat(head.sees("تأیید گام لایحه")).isTrue();
            head.visits(bill).looksRight("bill-decision").alsoOnAPhone("bill-decision");
            head.page().locator("form[action$=confirm] button").click();
            assertThat(head.page().locator(".page-head .tag").innerText()).contains("وزارتخانه");

            var download = expert.page()
                    .waitForDownload(
                            () -> expert.page().locator("a[href$='/pack']").click());
            try (var paper = Loader.loadPDF(Files.readAllBytes(download.path()))) {
                assertThat(new PDFTextStripper().getText(paper)).contains("L-");
            }
            expert.visits("/office/legislation/gaps").looksRight("gaps").alsoOnAPhone("gaps");
            assertThat(expert.page().locator("main td a").count()).isPositive();
            assertThat(expert.complaints()).isEmpty();
            assertThat(head.complaints()).isEmpty();
        }
    }

    private static void writesAnArticle(Visitor expert, String bill) {
        expert.visits(bill + "/articles/new");
        expert.page().locator("input#heading").fill("پشتیبانی مالی");
        expert.page().locator("textarea#text").fill("شهرهای عضو ردیف بودجه دارند. (نمونه)");
        expert.page().locator("main form button.button-primary").click();
        expert.page().locator("select#subject").selectOption(new SelectOption().setIndex(1));
        expert.page()
                .locator("textarea#explanation")
                .fill("بی ردیف بودجه، تعهد برنامه چهارساله انجام نمی‌شود. (نمونه)");
        expert.page().locator("#findings form button").last().click();
        expert.page().locator("input#body").fill("سازمان شهرداری‌ها (نمونه)");
        expert.page().locator("select#stance").selectOption("CHANGE");
        expert.page().locator("textarea#said").fill("سقف بودجه گفته شود. (نمونه)");
        expert.page().locator("form[action$=comments] button:not([type])").click();
        expert.page().locator("textarea#text").fill("شهرهای عضو ردیف بودجه با سقف سالانه دارند. (نمونه)");
        expert.page().locator("input#reason").fill("نظر سازمان شهرداری‌ها");
        expert.page().locator("main form button.button-primary").first().click();
        expert.page().locator("textarea[id^=answer-]").fill("سقف سالانه افزوده شد. (نمونه)");
        expert.page().locator("form[action$=answer] button").click();
        expert.page().locator("#editions-title").waitFor();
        expert.looksRight("article").alsoOnAPhone("article");
        expert.visits(bill);
    }
}
