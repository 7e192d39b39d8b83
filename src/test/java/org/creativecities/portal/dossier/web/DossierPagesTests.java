package org.creativecities.portal.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.TestDossiers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages in both languages, and T-FORM: nothing typed is lost, whatever the answer. */
@PortalTest
class DossierPagesTests {

    private static final List<String> OF_A_DRAFT = List.of(
            "",
            "/team",
            "/files",
            "/check",
            "/signature",
            "/submission",
            "/print",
            "/deletion",
            "/sections/5",
            "/sections/10.1",
            "/sections/10.3",
            "/sections/A4",
            "/sections/4",
            "/sections/12");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierWriting writing;

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    @Row("D8")
    void everyPageOfADraftIsThereInBothLanguages(String language) throws Exception {
        var city = tests.draft();
        writing.addItem(city.dossier(), "10.1", city.editor());
        for (var page : OF_A_DRAFT) {
            complete(page(language + "/dossiers/" + city.dossier() + page, city.editor(), 200), language);
        }
        complete(page(language + "/dossiers", city.editor(), 200), language);
        complete(
                page(language + "/dossiers/" + city.dossier() + "/sections/10.1/items/1", city.editor(), 200),
                language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void everyPageOfASentDossierIsThereInBothLanguages(String language) throws Exception {
        var city = tests.submitted();
        for (var page : List.of("", "/receipt", "/corrections", "/withdrawal", "/sections/5")) {
            complete(page(language + "/dossiers/" + city.dossier() + page, city.mayor(), 200), language);
        }
        var expert = people.expert();
        for (var page : List.of("", "/text", "/screening", "/return")) {
            complete(page(language + "/office/dossiers/" + city.dossier() + page, expert, 200), language);
        }
        complete(page(language + "/office/dossiers", expert, 200), language);
    }

    @Test
    void anotherCityIsToldThatThereIsNothing() throws Exception {
        var city = tests.draft();
        var stranger = people.mayorOf("1214");
        for (var page : OF_A_DRAFT) {
            page("/dossiers/" + city.dossier() + page, stranger, 404);
        }
        page("/dossiers/" + city.dossier(), people.administrator(), 403);
    }

    @Test
    void everyMistakeIsShownAtOnceAndTheTextsStay() throws Exception {
        var city = tests.draft();
        var item = writing.addItem(city.dossier(), "10.1", city.editor());
        var refused = send(
                post("/dossiers/" + city.dossier() + "/sections/10.1/items/" + item)
                        .param("then", "continue")
                        .param("complete", "yes"),
                Map.of(
                        "q-10.1-title-fa", "خانه شعر",
                        "q-10.1-title-en", "خانه شعر شیراز",
                        "q-10.1-start", "1406/04/01",
                        "q-10.1-end", "1405/12/29",
                        "q-10.1-cost", "خیلی"),
                city.editor());
        assertThat(refused.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.title()).startsWith("خطا: ");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#q-10.1-title-en", "#q-10.1-end", "#q-10.1-cost");
        for (var link : page.select(".error-summary a")) {
            var box = page.getElementById(link.attr("href").substring(1));
            assertThat(box).as(link.attr("href")).isNotNull();
            assertThat(box.attr("aria-invalid")).isEqualTo("true");
        }
        assertThat(page.getElementById("q-10.1-cost").val()).isEqualTo("خیلی");
        assertThat(page.getElementById("q-10.1-title-en").val()).isEqualTo("خانه شعر شیراز");
    }

    @Test
    void theLaterWriterGetsBothTexts() throws Exception {
        var city = tests.draft();
        tests.save(city, "5", 0, Map.of("5/fa", "متن نخست"), false);
        tests.save(city, "5", 0, Map.of("5/fa", "متن همکار"), false);
        var answer = send(
                post("/dossiers/" + city.dossier() + "/sections/5").param("then", "return"),
                Map.of("q-5-fa", "متن من"),
                "1",
                city.editor());
        assertThat(answer.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.getElementById("q-5-fa").val()).isEqualTo("متن من");
        assertThat(page.select(".theirs").text()).contains("متن همکار");
        assertThat(page.select("[name=q-5-fa.version]").val()).isEqualTo("2");
    }

    @Test
    void whatWasTypedIntoAFrozenTextComesBack() throws Exception {
        var city = tests.approvalAsked(tests.complete(tests.draft()));
        var answer = send(
                post("/dossiers/" + city.dossier() + "/sections/5").param("then", "return"),
                Map.of("q-5-fa", "متنی که دیر رسید"),
                "1",
                city.editor());
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("متنی که دیر رسید");
    }

    @Test
    @Row("D2")
    void typingIsSavedBoxByBox() throws Exception {
        var city = tests.draft();
        var request = post("/dossiers/" + city.dossier() + "/sections/5/autosave")
                .param("question", "5")
                .param("language", "en")
                .param("value", "Shiraz is a city")
                .param("version", "0");
        var saved =
                mvc.perform(request.with(signedIn(city.editor()))).andReturn().getResponse();
        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(saved.getContentAsString()).contains("\"version\":1", "\"words\":4");
        var stale = mvc.perform(post("/dossiers/" + city.dossier() + "/sections/5/autosave")
                        .param("question", "5")
                        .param("language", "en")
                        .param("value", "Another text")
                        .param("version", "0")
                        .with(signedIn(city.editor())))
                .andReturn()
                .getResponse();
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("Shiraz is a city");
    }

    @Row("D3")
    @Test
    void anOlderSaveThatArrivesLateChangesNothing() throws Exception {
        var city = tests.draft();
        assertThat(autosave(city, "first", 0)).contains("\"version\":1");
        assertThat(autosave(city, "first and second", 1)).contains("\"version\":2");
        // The first request again, as a tired line would deliver it.
        assertThat(autosave(city, "first", 0)).contains("\"status\":\"conflict\"", "first and second");
        // A page that was behind and in which nothing was typed takes over what stands.
        assertThat(autosave(city, "first", 1)).contains("\"version\":2", "\"value\":\"first and second\"");
    }

    @Row("D4")
    @Test
    void twoWritersAreAnsweredWithBothTextsAndWhatDiffers() throws Exception {
        var city = tests.draft();
        tests.save(city, "5", 0, Map.of("5/en", "Shiraz has gardens and poets"), false);
        tests.save(city, "5", 0, Map.of("5/en", "Shiraz has gardens and many poets"), false);
        assertThat(autosave(city, "Shiraz has old gardens and poets", 1))
                .contains(
                        "\"theirs\":\"Shiraz has gardens and many poets\"",
                        "{\"kind\":\"ADDED\",\"words\":\"old\"}",
                        "{\"kind\":\"REMOVED\",\"words\":\"many\"}",
                        "\"merged\":\"Shiraz has old gardens and many poets\"");
    }

    @Row("D4")
    @Test
    void withoutScriptsTheWriterChoosesOnThePageThatShowsBoth() throws Exception {
        var city = tests.draft();
        tests.save(city, "5", 0, Map.of("5/en", "gardens and poets"), false);
        tests.save(city, "5", 0, Map.of("5/en", "gardens and many poets"), false);
        var address = "/dossiers/" + city.dossier() + "/sections/5";
        var answer = send(
                post(address).param("then", "return"), Map.of("q-5-en", "old gardens and poets"), "1", city.editor());
        assertThat(answer.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".theirs ins").text()).contains("old");
        assertThat(page.select(".theirs del").text()).contains("many");
        assertThat(page.select(".theirs ins .visually-hidden").text()).isNotBlank();
        assertThat(page.select("[name=q-5-en.keep]").eachAttr("value")).containsExactly("mine", "theirs", "merged");
        send(
                post(address)
                        .param("then", "return")
                        .param("q-5-en.keep", "merged")
                        .param(
                                "q-5-en.merged",
                                page.select("[name=q-5-en.merged]").val()),
                Map.of("q-5-en", "old gardens and poets"),
                "2",
                city.editor());
        assertThat(autosave(city, "old gardens and many poets", 3)).contains("\"version\":3");
    }

    private String autosave(TestDossiers.City city, String value, long version) throws Exception {
        return mvc.perform(post("/dossiers/" + city.dossier() + "/sections/5/autosave")
                        .param("question", "5")
                        .param("language", "en")
                        .param("value", value)
                        .param("version", String.valueOf(version))
                        .with(signedIn(city.editor())))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    @Row({"D22", "D27"})
    void theMayorSendsAndSeesTheReceiptAndTheCityGetsItsPapers() throws Exception {
        var city = tests.approved(tests.approvalAsked(tests.complete(tests.draft())));
        var sent = mvc.perform(post("/dossiers/" + city.dossier() + "/submission")
                        .param("version", String.valueOf(tests.version(city)))
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(city.mayor())))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl()).endsWith("/receipt");
        for (var language : List.of("fa", "en")) {
            var paper = mvc.perform(get("/dossiers/" + city.dossier() + "/receipt/paper")
                            .param("language", language)
                            .with(signedIn(city.editor())))
                    .andReturn()
                    .getResponse();
            assertThat(paper.getContentType()).isEqualTo("application/pdf");
            assertThat(new String(paper.getContentAsByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    private Document page(String address, Account account, int status) throws Exception {
        var english = address.startsWith("/en");
        var request = get(address).with(signedIn(account));
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        assertThat(english || !address.isEmpty()).isTrue();
        return Jsoup.parse(response.getContentAsString());
    }

    /** The page is in its language, no text is missing and no fragment was left out. */
    private static void complete(Document page, String language) {
        assertThat(page.select("html").attr("lang")).isEqualTo(language.isEmpty() ? "fa" : "en");
        assertThat(page.text()).doesNotContain("??").doesNotContain("dossier.");
        assertThat(page.select("h1")).hasSize(1);
    }

    private MockHttpServletResponse send(
            MockHttpServletRequestBuilder request, Map<String, String> boxes, Account account) throws Exception {
        return send(request, boxes, "0", account);
    }

    private MockHttpServletResponse send(
            MockHttpServletRequestBuilder request, Map<String, String> boxes, String version, Account account)
            throws Exception {
        boxes.forEach((name, text) -> request.param(name, text).param(name + ".version", version));
        return mvc.perform(request.with(signedIn(account))).andReturn().getResponse();
    }
}
