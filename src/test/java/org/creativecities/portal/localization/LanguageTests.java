package org.creativecities.portal.localization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Persian at /…, English at /en/…: asked over the wire, since much of it is the server's doing. */
@SpringBootTest(classes = LanguageTests.Site.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LanguageTests {

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void persianIsTheLanguageOfPlainAddressesWhateverTheBrowserWishes() {
        var page = get("/sample");
        assertThat(page.body()).contains("lang=\"fa\"", "dir=\"rtl\"", "۳ روز مانده", "href=\"/calls?page=2\"");
        assertThat(page.headers().firstValue("Content-Language")).contains("fa-IR");
    }

    @Test
    void englishStandsBelowItsPrefix() {
        var page = get("/en/sample");
        assertThat(page.body()).contains("lang=\"en\"", "dir=\"ltr\"", "3 days left", "href=\"/en/calls?page=2\"");
        assertThat(page.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void theRootOfEnglishIsEnteredByItsSlash() {
        var answer = get("/en?q=1");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/en/?q=1");
        assertThat(get("/en/").body()).contains("lang=\"en\"");
        assertThat(get("/").body()).contains("lang=\"fa\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/english", "/energy", "/EN/sample", "/en/en/sample", "/%65n/sample"})
    void onlyThePrefixItselfIsALanguage(String path) {
        assertThat(get(path).statusCode()).isEqualTo(path.equals("/english") ? 200 : 404);
        assertThat(get("/english").body()).isEqualTo("fa");
    }

    @ParameterizedTest
    @CsvSource({"/sample, /en/sample", "/sample?q=a%20b&page=2, /en/sample?q=a%20b&amp;page=2", "/, /en/"})
    @Row("M1")
    void eachPageLeadsToItselfInTheOtherLanguage(String persian, String english) {
        assertThat(get(persian).body()).contains("id=\"other\" href=\"" + english + "\"");
        assertThat(get(english.replace("&amp;", "&")).body())
                .contains("id=\"other\" href=\"" + persian.replace("&page", "&amp;page") + "\"");
    }

    @Test
    void theAnswerToAFormLeadsToThePageItStoodOn() {
        var answer = send(request("/en/sample")
                .header("Referer", "http://localhost:" + port + "/en/sample?a=1")
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.body()).contains("id=\"other\" href=\"/sample?a=1\"");
        var stranger = send(request("/en/sample")
                .header("Referer", "http://elsewhere.example/x")
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(stranger.body()).contains("id=\"other\" href=\"/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void redirectsAndTheirNoticesStayInTheLanguage(String prefix) {
        var answer = get(prefix + "/go");
        assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .isEqualTo(prefix + "/sample");
        assertThat(get(prefix + "/sample").body()).contains("<p id=\"note\">kept</p>");
    }

    @ParameterizedTest
    @CsvSource({"/forward, fa", "/en/forward, en", "/fails, fa", "/en/fails, en", "/missing, fa", "/en/missing, en"})
    void forwardsAndErrorPagesKeepTheLanguage(String path, String language) {
        var page = get(path + "?x=1");
        assertThat(page.body()).contains("lang=\"" + language + "\"");
        assertThat(page.headers().firstValue("Content-Language").orElseThrow()).startsWith(language);
        assertThat(page.body()).contains(language.equals("en") ? "href=\"/en/calls" : "href=\"/calls");
        if (!path.endsWith("forward")) {
            var other = language.equals("en") ? path.substring(3) : "/en" + path;
            assertThat(page.body()).contains("id=\"other\" href=\"" + other + "?x=1\"");
        }
    }

    @Test
    void anErrorPageNeverLinksToAnotherHost() {
        assertThat(get("/en//elsewhere.example/x").body()).doesNotContain("href=\"//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void filesAreFoundByTheirContentInBothLanguages(String prefix) {
        var link = get(prefix + "/sample").body().replaceAll("(?s).*stylesheet\" href=\"([^\"]+)\".*", "$1");
        assertThat(link).matches(prefix + "/assets/css/base-[0-9a-f]{32}\\.css");
        assertThat(get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void accessRulesSeeThePathWithoutItsLanguage() {
        assertThat(get("/secret").statusCode()).isEqualTo(403);
        assertThat(get("/en/secret").statusCode()).isEqualTo(403);
        assertThat(get("/en/sample").statusCode()).isEqualTo(200);
    }

    @Test
    void oneSessionServesBothLanguages() {
        assertThat(get("/en/count").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Path=/;");
        assertThat(get("/count").body()).isEqualTo("2");
        assertThat(get("/en/count").body()).isEqualTo("3");
    }

    @Test
    void textsThatCannotBeStoredAreRefused() {
        assertThat(get("/echo?text=%F0%9F%98%80").body()).isEqualTo("😀");
        assertThat(get("/echo?text=a%00b").statusCode()).isEqualTo(400);
        assertThat(get("/echo?text=%EF%BF%BE").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "de, en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    @Import({LocalizationConfiguration.class, PageLanguage.class, TextBinding.class, Pages.class, Failures.class})
    static class Site {
        @Bean
        SecurityFilterChain rules(HttpSecurity http) {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.requestMatchers("/secret")
                            .denyAll()
                            .anyRequest()
                            .permitAll())
                    .build();
        }
    }

    @Controller
    static class Pages {
        @GetMapping({"/", "/sample"})
        String sample() {
            return "localization/sample";
        }

        @PostMapping("/sample")
        String refused() {
            return "localization/sample";
        }

        @GetMapping("/go")
        String go(RedirectAttributes redirect) {
            redirect.addFlashAttribute("notice", "kept");
            return "redirect:/sample";
        }

        @GetMapping("/forward")
        String forward() {
            return "forward:/sample";
        }

        @GetMapping("/fails")
        void fails(HttpServletResponse response) throws IOException {
            response.sendError(418);
        }

        @GetMapping("/english")
        @ResponseBody
        String english() {
            return LocaleContextHolder.getLocale().getLanguage();
        }

        @GetMapping("/count")
        @ResponseBody
        String count(HttpSession session) {
            var count = session.getAttribute("count") instanceof Integer known ? known + 1 : 1;
            session.setAttribute("count", count);
            return String.valueOf(count);
        }

        @GetMapping("/echo")
        @ResponseBody
        String echo(@RequestParam String text) {
            return text;
        }
    }

    @Controller
    static class Failures implements ErrorController {
        @RequestMapping("/error")
        String error(HttpServletRequest request) {
            return "localization/sample";
        }
    }
}
