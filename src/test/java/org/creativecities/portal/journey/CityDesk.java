package org.creativecities.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What a focal point does in a browser to write a whole dossier. */
final class CityDesk {

    private CityDesk() {}

    /** Fills every open section; the undertakings open when all others are complete. */
    static void fillsAll(Visitor editor, String dossier) {
        var done = new LinkedHashSet<String>();
        for (var round = 0; round < 2; round++) {
            editor.visits(dossier);
            for (var section : links(editor, ".task-list a[href*='/sections/']")) {
                if (done.add(section)) {
                    fillsSection(editor, section);
                }
            }
            describesPhotos(editor, dossier);
        }
    }

    private static void describesPhotos(Visitor editor, String dossier) {
        var forms = editor.visits(dossier + "/files").page().locator("main form[action$='/details']");
        for (var at = 0; at < forms.count(); at++) {
            for (var box : forms.nth(at).locator("input[type=text]").all()) {
                box.fill("شرح نمونه (نمونه)");
            }
            for (var list : forms.nth(at).locator("select").all()) {
                list.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            }
            forms.nth(at).locator("button").click();
            editor.visits(dossier + "/files");
        }
    }

    /** Opens a section, fills it, marks it as complete and saves it. */
    private static void fillsSection(Visitor editor, String address) {
        editor.visits(address);
        var page = editor.page();
        var list = page.locator("main form[action$='/items'] button").count() > 0;
        if (list && page.locator("main a[href*='/items/']").count() == 0) {
            page.locator("main form[action$='/items'] button").click();
        } else if (list) {
            page.locator("main a[href*='/items/']").first().click();
        }
        var filler = new FormFiller(page);
        if (page.locator("main input[type=file]").count() > 0) {
            filler.upload();
            editor.visits(address);
        }
        filler.fill();
        saves(editor);
        if (list) {
            editor.visits(address);
            saves(editor);
        }
    }

    private static void saves(Visitor editor) {
        var page = editor.page();
        assertThat(page.locator("#complete-yes").count())
                .as("the form of " + page.url() + " can be marked as complete")
                .isEqualTo(1);
        page.locator("#complete-yes").check();
        page.locator("main button[name=then][value=return]").click();
        page.waitForLoadState();
        assertThat(page.locator(".error-summary").count())
                .as(page.url() + " " + page.locator(".error-summary").allInnerTexts())
                .isZero();
    }

    static List<String> links(Visitor visitor, String selector) {
        var addresses = new LinkedHashSet<String>();
        for (var link : visitor.page().locator("main").locator(selector).all()) {
            addresses.add(link.getAttribute("href").replaceAll("#.*", ""));
        }
        return new ArrayList<>(addresses);
    }
}
