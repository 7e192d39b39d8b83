package org.creativecities.portal.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's Chromium, started once for the run. */
public final class Browser {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--no-first-run");

    private Browser() {}

    /** Where the browser is; the environment variable PORTAL_CHROMIUM names another place. */
    static Optional<Path> executable() {
        var named = System.getenv("PORTAL_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Whether the driver's parts are on the class path; a build profile adds them where a browser is. */
    static boolean hasDriver() {
        return Browser.class.getResource("/driver/linux/node") != null
                || Browser.class.getResource("/driver/mac/node") != null
                || Browser.class.getResource("/driver/mac-arm64/node") != null
                || Browser.class.getResource("/driver/linux-arm64/node") != null;
    }

    /** A new empty window. */
    static Visitor open(String address, Screen screen, boolean scripts) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(screen.width, screen.height)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        return new Visitor(Holder.CHROMIUM.newContext(options));
    }

    /** The two widths every page is looked at. */
    enum Screen {
        DESKTOP(1440, 1000),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final class Holder {

        static final com.microsoft.playwright.Browser CHROMIUM = start();

        private static com.microsoft.playwright.Browser start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable().orElseThrow())
                            .setArgs(FLAGS));
        }
    }
}
