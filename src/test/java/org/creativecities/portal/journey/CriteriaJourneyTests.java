package org.creativecities.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From a new edition to a published position beside a question, in a real browser: the expert brings the edition in, the
 * head puts it into force, the secretariat writes, the Commission answers without scripts and signs first, the head signs
 * second and publishes, and the city reads it where it writes.
 */
@BrowserTest
class CriteriaJourneyTests {

    private static final String PASSWORD = "creative-cities";
    private static final String RESERVATION = "تأمین مالی چندساله در چارچوب بودجه مصوب شورا است (نمونه).";
    private static final String EDITION =
            "number,topic,nature,title_fa,title_en,original_en,wording,rendering_fa,follows\n"
                    + "17,FINANCE,EVALUATION,پشتوانه مالی چندساله (نمونه),Secured financing (sample),"
                    + "\"Applicants secure the financing of four years (sample).\",PARAPHRASE,"
                    + "\"از شهر خواسته می‌شود پشتوانه مالی چهار سال را فراهم کند (نمونه).\",17\n"
                    + "33,FILE,ADMISSIBILITY,پرونده دیجیتال (نمونه),Digital file (sample),"
                    + "\"The file is digital (sample).\",PARAPHRASE,\"پرونده دیجیتال است (نمونه).\",-\n";

    @LocalServerPort
    private int port;

    @Test
    @Row({"G1", "G2", "G4", "G6"})
    void fromNewEditionToAPublishedPositionBesideADossierQuestion() {
        bringsTheEditionIn();
        putsItIntoForce();
        writes();
        theCommissionAnswersWithoutScripts();
        decidesAndPublishes();
        theCityReadsIt();
        everybodyReadsItOnAPhone();
    }

    @Test
    @Row("G5")
    void theCityAssessesItselfAndComparesWithoutScripts() {
        try (var editor = window(Browser.Screen.DESKTOP, false)) {
            editor.signsIn("", "editor.yazd@example.ir", PASSWORD);
            editor.visits("/self-assessments");
            editor.page().locator("main .rows a").first().click();
            var grades = editor.page().locator("main input[type=radio][value='3']");
            for (var at = 0; at < grades.count(); at++) {
                grades.nth(at).check();
            }
            editor.page().locator("main button[name=act][value=finish]").click();
            assertThat(editor.page().locator("main form.stack").count())
                    .as("finished")
                    .isZero();
        }
        try (var mayor = window(Browser.Screen.DESKTOP, true)) {
            mayor.signsIn("", "mayor.yazd@example.ir", PASSWORD);
            mayor.visits("/self-assessments").looksRight("assessments").alsoOnAPhone("assessments");
            mayor.page().locator("main .rows a").first().click();
            mayor.looksRight("assessment").alsoOnAPhone("assessment");
            assertThat(mayor.page().locator(".spider polygon.spider-before").count())
                    .isEqualTo(1);
            assertThat(mayor.complaints()).isEmpty();
        }
    }

    private void bringsTheEditionIn() {
        try (var expert = window(Browser.Screen.DESKTOP, true)) {
            expert.signsIn("", "expert@example.ir", PASSWORD);
            expert.visits("/office/criteria").looksRight("register").alsoOnAPhone("register");
            expert.visits("/office/criteria?open=call-2025-17")
                    .looksRight("register-open")
                    .alsoOnAPhone("register-open");
            expert.visits("/office/criteria/imports/new")
                    .looksRight("import-new")
                    .alsoOnAPhone("import-new");
            var page = expert.page();
            page.locator("#code").fill("call-2027");
            page.locator("#year").fill("۲۰۲۷");
            page.locator("#follows").selectOption("call-2025");
            page.locator("#titleFa").fill("فراخوان ۲۰۲۷ (نمونه)");
            page.locator("#titleEn").fill("Call 2027 (sample)");
            page.locator("#shortFa").fill("فراخوان ۲۰۲۷");
            page.locator("#shortEn").fill("Call 2027");
            page.locator("#source").fill("نمونه");
            page.locator("#asOf").fill("۱۴۰۵/۰۹/۰۱");
            page.locator("#pasted").fill(EDITION);
            page.locator("main form button.button-primary").click();
            expert.looksRight("import").alsoOnAPhone("import");
            page.locator("form[action$='/taking'] button").click();
            assertThat(page.url()).endsWith("/office/criteria/editions/call-2027");
            expert.looksRight("edition").alsoOnAPhone("edition");
            assertThat(page.locator("main ins").count()).as("word differences").isPositive();
            assertThat(page.locator("main a[href*='/office/dossiers/']").count())
                    .as("the dossiers it touches")
                    .isPositive();
            assertThat(expert.complaints()).isEmpty();
        }
    }

    private void putsItIntoForce() {
        try (var head = window(Browser.Screen.DESKTOP, true)) {
            head.signsIn("", "head@example.ir", PASSWORD);
            head.visits("/office/criteria/editions/call-2027/publication").looksRight("edition-publication");
            head.page().locator("form[action$='/publication'] button").click();
            head.visits("/office/criteria/call-2027-17").looksRight("clause").alsoOnAPhone("clause");
        }
    }

    private void writes() {
        try (var expert = window(Browser.Screen.DESKTOP, true)) {
            expert.signsIn("", "expert@example.ir", PASSWORD);
            expert.visits("/office/criteria/call-2027-17");
            var page = expert.page();
            page.locator("form[action$='/versions'] button").click();
            expert.looksRight("position-form").alsoOnAPhone("position-form");
            page.locator("input[name=verdict][value=WITH_RESERVATION]").check();
            page.locator("#reservationFa").fill(RESERVATION);
            page.locator("#reservationEn").fill("Financing over several years is within the adopted budget (sample).");
            page.locator("#body").fill("کارگروه تطبیق (نمونه)");
            page.locator("input[name=effect][value=WORDING]").check();
            page.locator("main form button.button-primary").click();
            page.locator("main a[href$='/discussion']").click();
            expert.looksRight("move");
            page.locator("form[action$='/discussion'] button").click();
            page.locator("main a[href$='/opinions/ministry']").click();
            expert.looksRight("opinion").alsoOnAPhone("opinion");
            page.locator("input[name=verdict][value=WITH_RESERVATION]").check();
            page.locator("#reservationFa").fill(RESERVATION);
            page.locator("#reservationEn").fill("Within the adopted budget (sample).");
            page.locator("#reasoning").fill("نمونه: بودجه هر سال را شورا تصویب می‌کند.");
            page.locator("main form button.button-primary").click();
            assertThat(expert.complaints()).isEmpty();
        }
    }

    private void theCommissionAnswersWithoutScripts() {
        try (var commission = window(Browser.Screen.DESKTOP, false)) {
            commission.signsIn("", "commission@example.ir", PASSWORD);
            commission.visits("/office/criteria/call-2027-17");
            var page = commission.page();
            page.locator("main a[href$='/opinions/commission']").click();
            page.locator("input[name=verdict][value=ACCEPTED]").check();
            page.locator("#reasoning").fill("نمونه: دیگر کشورها نیز چنین می‌کنند.");
            page.locator("main form button.button-primary").click();
            page.locator("main a[href$='/proposal']").click();
            page.locator("form[action$='/proposal'] button").click();
            assertThat(page.url()).endsWith("/office/criteria/call-2027-17");
        }
    }

    private void decidesAndPublishes() {
        try (var head = window(Browser.Screen.DESKTOP, true)) {
            head.signsIn("", "head@example.ir", PASSWORD);
            head.visits("/office/criteria/call-2027-17")
                    .looksRight("clause-proposed")
                    .alsoOnAPhone("clause-proposed");
            head.page().locator("main a[href$='/decision']").click();
            head.page().locator("form[action$='/decision'] button").click();
            head.page().locator("main a[href$='/publication']").click();
            head.page().locator("form[action$='/publication'] button").click();
            assertThat(head.complaints()).isEmpty();
        }
    }

    private void theCityReadsIt() {
        try (var editor = window(Browser.Screen.DESKTOP, true)) {
            editor.signsIn("", "editor.yazd@example.ir", PASSWORD);
            editor.visits("/dossiers");
            editor.page().locator("main .task-list a").first().click();
            editor.looksRight("tasks-reservations");
            editor.page().locator("main a[href$='/sections/10.3']").first().click();
            editor.looksRight("section-beside").alsoOnAPhone("section-beside");
            assertThat(editor.page().locator(".beside").innerText()).contains(RESERVATION);
            assertThat(editor.complaints()).isEmpty();
        }
    }

    private void everybodyReadsItOnAPhone() {
        try (var visitor = window(Browser.Screen.PHONE, true)) {
            visitor.visits("/criteria").looksRight("criteria");
            visitor.visits("/criteria/call-2027-17").looksRight("criteria-clause");
            assertThat(visitor.sees(RESERVATION)).isTrue();
            visitor.visits("/criteria/editions/call-2027").looksRight("criteria-edition");
            visitor.visits("/glossary").looksRight("glossary");
            visitor.visits("/en/criteria/call-2027-17").looksRight("criteria-clause");
        }
        try (var visitor = window(Browser.Screen.DESKTOP, true)) {
            visitor.visits("/criteria").looksRight("criteria");
            visitor.visits("/en/criteria/call-2027-17").looksRight("criteria-clause");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private Visitor window(Browser.Screen screen, boolean scripts) {
        return Browser.open("http://localhost:" + port, screen, scripts);
    }
}
