package org.creativecities.portal.site.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every fragment of the layouts, in both languages, as a reader and a screen reader meet it. */
@PortalTest
@Import(SamplePages.class)
class LayoutTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample/form",
                "/sample/parts",
                "/sample/list",
                "/sample/public",
                "/en/sample/form",
                "/en/sample/parts",
                "/en/sample/list",
                "/en/sample/public"
            })
    void everyPageIsWhole(String address) throws Exception {
        var page = page(get(address), people.expert());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(address.startsWith("/en") ? "en" : "fa");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo(address.startsWith("/en") ? "ltr" : "rtl");
        assertThat(page.quirksMode()).isEqualTo(Document.QuirksMode.noQuirks);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.body().child(0).attr("href")).isEqualTo("#content");
        assertThat(page.getElementById("content")).isNotNull();
        assertThat(page.outerHtml()).doesNotContain("th:").doesNotContain("??").doesNotContain("style=");
        var ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).as("no id twice: %s", ids).hasSameSizeAs(ids);
        assertThat(page.select("nav:not([aria-label])")).isEmpty();
        assertThat(page.select("script:not([src]), style")).isEmpty();
        assertThat(page.select("use[href]").eachAttr("href")).allMatch(LayoutTests::isInTheSprite);
    }

    @Test
    void everyFieldHasALabelAndSaysWhatDescribesIt() throws Exception {
        var page = page(get("/sample/form"), people.expert());

        for (var field : page.select("main input:not([type=hidden]), main textarea, main select")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1);
            Arrays.stream(field.attr("aria-describedby").split(" "))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        }
        assertThat(page.select("fieldset:not(:has(legend))")).isEmpty();
        assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly("q-1");
        assertThat(page.select(".error-summary")).isEmpty();
        assertThat(page.select("input[name=_key]").val()).hasSize(22);
        assertThat(page.select("input[name=version]").val()).isEqualTo("3");
        assertThat(page.select("input[type=password]").hasAttr("value")).isFalse();
        assertThat(page.getElementById("email").attr("dir")).isEqualTo("ltr");
        assertThat(page.getElementById("aboutEn").attr("lang")).isEqualTo("en");
    }

    @Test
    @Row("M8")
    void aRefusedFormSaysItInTheTitleTheSummaryAndAtTheFieldAlike() throws Exception {
        var page = page(post("/sample/form").param("title", "نوشته"), people.expert());

        assertThat(page.title()).startsWith("خطا: ");
        var summary = page.selectFirst(".error-summary");
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.selectFirst("h2").text()).isEqualTo("چهار مورد باید اصلاح شود");
        for (var link : summary.select("a")) {
            var field = page.getElementById(link.attr("href").substring(1));
            assertThat(field).as(link.attr("href")).isNotNull();
            assertThat(field.attr("aria-invalid")).isEqualTo("true");
            assertThat(field.attr("aria-describedby")).contains(field.id() + "-error");
            assertThat(page.getElementById(field.id() + "-error").text()).isEqualTo(link.text());
        }
    }

    @Test
    void valuesAreReadBackBelowTheirFields() throws Exception {
        var page = page(get("/sample/form"), people.expert());

        assertThat(page.select(".below").eachText())
                .contains("برابر با \u206822 June 2027\u2069", "چهل و هشت میلیارد و پانصد میلیون ریال");
        assertThat(page.getElementById("about-count").text()).isEqualTo("۱۱ واژه");
        assertThat(page.getElementById("aboutEn-count").text()).isEqualTo("۴ واژه بیش از حد مجاز است ۱۴ از ۱۰ واژه");
    }

    @Test
    void aListTellsItsOrderAndItsPlaceAndKeepsItsFilters() throws Exception {
        var page = page(get("/sample/list?page=3&field=FILM&size=6"), people.expert());

        assertThat(page.select("th[aria-sort]").eachAttr("aria-sort")).containsExactly("ascending");
        assertThat(page.select("th[scope=row]")).hasSize(6);
        assertThat(page.selectFirst(".pagination p").text()).isEqualTo("۱۳ تا ۱۸ از ۱۴۲");
        assertThat(page.selectFirst("a[rel=next]").attr("href")).isEqualTo("/sample/list?field=FILM&size=6&page=4");
        assertThat(page.selectFirst(".pagination [aria-current]").text()).isEqualTo("۳");
        assertThat(page.select("th a.sort").get(1).attr("href"))
                .isEqualTo("/sample/list?field=FILM&size=6&sort=changed&dir=asc");
        assertThat(page.select("td[data-label]")).isNotEmpty();
    }

    @Test
    void theSideShowsOnlyWhatExistsAndOnlyTheRolesOwn() throws Exception {
        var city = page(get("/sample/parts"), people.editorOf("1101"));
        var office = page(get("/sample/parts"), people.head());

        assertThat(city.select(".side nav a").eachAttr("href")).noneMatch(path -> path.startsWith("/office"));
        assertThat(office.select(".side nav a").eachAttr("href")).doesNotContain("/dossiers", "/workspace");
    }

    @Test
    @Row("A5")
    void whoHoldsSeveralRolesCanSwitch() throws Exception {
        var editor = people.editorOf("1101");

        assertThat(page(get("/sample/parts"), editor).select("[name=grant]")).isEmpty();
        people.also(editor.id(), Role.MAYOR, "1101");
        assertThat(page(get("/sample/parts"), editor).select("[name=grant]")).hasSize(2);
    }

    @Test
    void theLanguageSwitchKeepsThePage() throws Exception {
        var page = page(get("/sample/list?field=FILM"), people.expert());
        var english = page(get("/en/sample/list?field=FILM"), people.expert());

        assertThat(page.selectFirst("a[hreflang=en]").attr("href")).isEqualTo("/en/sample/list?field=FILM");
        assertThat(english.selectFirst("a[hreflang=fa]").attr("href")).isEqualTo("/sample/list?field=FILM");
    }

    @Test
    void aPublicPageBeginsNoSession() throws Exception {
        var answer = mvc.perform(get("/sample/public")).andReturn().getResponse();

        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getContentAsString()).doesNotContain("_csrf");
    }

    private Document page(MockHttpServletRequestBuilder request, Account account) throws Exception {
        var answer = mvc.perform(request.with(signedIn(account))).andReturn().getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }

    private static boolean isInTheSprite(String address) {
        var name = address.substring(address.indexOf('#') + 1);
        return Optional.ofNullable(Sprite.ICONS.getElementById(name))
                .map(Element::tagName)
                .filter("symbol"::equals)
                .isPresent();
    }
}
