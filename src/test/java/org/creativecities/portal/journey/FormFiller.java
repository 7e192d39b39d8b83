package org.creativecities.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashSet;

/** Fills a section of the dossier's form the way a hurried but honest clerk would. */
final class FormFiller {

    private static final Path LETTER = Path.of("src/main/resources/demo/letter.pdf");
    private static final Path PHOTO = Path.of("src/main/resources/demo/photo-3.jpg");

    private final Page page;

    FormFiller(Page page) {
        this.page = page;
    }

    /** Fills every box that is on the page and empty. */
    void fill() {
        var names = new LinkedHashSet<String>();
        for (var control :
                page.locator("main form.section-form [data-question]").all()) {
            var type = String.valueOf(control.getAttribute("type"));
            if (type.equals("radio") || type.equals("checkbox")) {
                names.add(control.getAttribute("name"));
            } else if (control.inputValue().isBlank()) {
                control.fill(text(control));
            }
        }
        for (var name : names) {
            choose(page.locator("main form.section-form input[name='" + name + "']"));
        }
    }

    private static void choose(Locator options) {
        if (options.first().getAttribute("type").equals("radio")) {
            if (options.all().stream().noneMatch(Locator::isChecked)) {
                options.first().check();
            }
            return;
        }
        // Five is the most that any list of the form wants, and what the undertakings need.
        options.all().stream().limit(5).forEach(Locator::check);
    }

    private static String text(Locator control) {
        var id = String.valueOf(control.getAttribute("id"));
        var mode = String.valueOf(control.getAttribute("inputmode"));
        if (id.endsWith("-start")) {
            return "۱۴۰۶/۰۴/۰۱";
        }
        if (id.endsWith("-end")) {
            return "1408/12/29";
        }
        if (Boolean.TRUE.equals(control.evaluate("box => box.closest('.date-field') !== null"))) {
            return "1405/07/20";
        }
        return switch (mode) {
            case "numeric" -> "۱۲۵٬۰۰۰";
            case "email" -> "office@example.ir";
            case "tel" -> id.contains("mobile") ? "0912 000 0000" : "02100000000";
            case "url" -> "";
            default ->
                "en".equals(control.getAttribute("lang"))
                        ? "Sample text of the journey (sample)."
                        : "متن نمونه این سفر (نمونه).";
        };
    }

    /** Uploads what each slot of the page still wants. */
    void upload() {
        for (var round = 0; round < 12; round++) {
            var chooser = page.locator("main input[type=file]").first();
            if (chooser.count() == 0) {
                return;
            }
            var photo = String.valueOf(chooser.getAttribute("accept")).contains("image/jpeg");
            var file = photo ? PHOTO : LETTER;
            if (page.locator("main .file-button").count() > 0) {
                page.waitForResponse(answer -> answer.url().endsWith("/seal"), () -> chooser.setInputFiles(file));
                page.reload();
            } else {
                chooser.setInputFiles(file);
                page.locator("main form[enctype] button").first().click();
            }
            page.waitForLoadState();
        }
    }
}
