package org.creativecities.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A person in front of a browser window: goes to addresses, presses, types, and looks. */
final class Visitor implements AutoCloseable {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext window) {
        this.window = window;
        this.page = window.newPage();
        // Two runs share a small machine: a page there can take longer than on any desk.
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    /** Goes to an address and expects an ordinary page there. */
    Visitor visits(String path) {
        var response = page.navigate(path);
        assertThat(response.status()).as(path).isLessThan(400);
        return this;
    }

    Visitor signsIn(String prefix, String email, String password) {
        visits(prefix + "/sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("main form button.button-primary, form[data-sign-in] button")
                .first()
                .click();
        assertThat(page.url()).as("signed in as " + email).doesNotContain("/sign-in");
        return this;
    }

    Visitor presses(String text) {
        page.locator("main")
                .getByText(text, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    boolean sees(String text) {
        return page.content().contains(text);
    }

    /** Nothing serious for people who use assistive technology, and no sideways scrolling. */
    Visitor looksRight(String name) {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(found).as("accessibility of " + page.url()).isEmpty();
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scrolling of " + page.url() + " at " + page.viewportSize().width)
                .isLessThanOrEqualTo(1);
        return pictures(name);
    }

    /** Keeps a picture of the whole page as build output. */
    Visitor pictures(String name) {
        var language = String.valueOf(page.getAttribute("html", "lang"));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + language + "-" + page.viewportSize().width + ".png")));
        return this;
    }

    /** The same page on a phone, looked at too, then back. */
    Visitor alsoOnAPhone(String name) {
        var wide = page.viewportSize();
        page.setViewportSize(Browser.Screen.PHONE.width, Browser.Screen.PHONE.height);
        looksRight(name);
        page.setViewportSize(wide.width, wide.height);
        return this;
    }

    /** What the browser complained of: refused scripts, broken files. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        window.close();
    }
}
