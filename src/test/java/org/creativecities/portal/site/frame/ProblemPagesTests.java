package org.creativecities.portal.site.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages for what went wrong: the right status, the reader's language, a request id, no word of an exception. */
@PortalTest
@Import(SamplePages.class)
class ProblemPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @ParameterizedTest
    @CsvSource({
        "/sample/failures/invisible, 404, این صفحه پیدا نشد",
        "/en/sample/failures/invisible, 404, This page was not found",
        "/sample/failures/forbidden, 403, دسترسی این صفحه برای نقش شما فعال نیست",
        "/en/sample/failures/conflict, 409, Something has changed meanwhile",
        "/sample/failures/other, 500, سامانه با مشکلی روبه‌رو شد",
        "/en/sample/failures/away, 503, The portal is away for a moment",
        "/sample/numbers/x, 404, این صفحه پیدا نشد",
        "/sample/numbers/1?page=x, 400, این درخواست خوانده نشد",
        "/sample/nowhere, 404, این صفحه پیدا نشد"
    })
    void everyFailureHasAPage(String address, int status, String heading) throws Exception {
        var answer = mvc.perform(get(address)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(heading(answer)).isEqualTo(heading);
        assertThat(answer.getContentAsString()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .selectFirst(".code bdi")
                        .text())
                .matches("[0-9A-Z]{8}");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void anOutageSaysWhenToComeBack() throws Exception {
        assertThat(mvc.perform(get("/sample/failures/away"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Retry-After"))
                .isEqualTo("30");
    }

    @Test
    void aWrongMethodSaysWhichAreRight() throws Exception {
        var answer = mvc.perform(put("/sample/form")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).contains("GET").contains("POST");
    }

    @Test
    void aScriptGetsWordsInsteadOfAPage() throws Exception {
        var answer = mvc.perform(get("/sample/failures/conflict").header("X-Requested-With", "autosave"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentType()).isEqualTo("application/json");
        assertThat(answer.getContentAsString()).contains("\"status\":\"conflict\"");
    }

    @Test
    void whoIsSignedInKeepsTheirNavigation() throws Exception {
        var answer = mvc.perform(get("/sample/failures/invisible").with(signedIn(people.expert())))
                .andReturn()
                .getResponse();

        assertThat(Jsoup.parse(answer.getContentAsString()).select(".side")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 502, 503})
    void whatNeverReachedAControllerHasAPageToo(int status) throws Exception {
        for (var language : new String[] {"", "/en"}) {
            var answer = mvc.perform(get(language + "/error").with(failed(status, language + "/calls?x=1")))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getStatus()).isEqualTo(status);
            assertThat(heading(answer)).isNotEmpty();
        }
    }

    private static RequestPostProcessor failed(int status, String address) {
        return request -> {
            request.setDispatcherType(DispatcherType.ERROR);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address.split("\\?")[0]);
            return request;
        };
    }

    private static String heading(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).select("h1").text();
    }
}
