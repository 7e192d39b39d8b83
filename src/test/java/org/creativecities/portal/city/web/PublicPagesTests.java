package org.creativecities.portal.city.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages everybody may read, in both languages. */
@PortalTest
class PublicPagesTests {

    @Autowired
    private MockMvcTester pages;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/creative-cities",
                "/creative-cities/kashan",
                "/members",
                "/open-data",
                "/about",
                "/accessibility",
                "/privacy",
                "/contact",
                "/faq",
                "/glossary",
                "/site-map",
                "/search"
            })
    @Row("M13")
    void everyPageIsThereInBothLanguages(String path) {
        assertThat(pages.get().uri(path)).hasStatusOk().bodyText().contains("lang=\"fa\"", "dir=\"rtl\"");
        assertThat(pages.get().uri("/en" + path)).hasStatusOk().bodyText().contains("lang=\"en\"", "dir=\"ltr\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/members", "/creative-cities", "/about", "/search?q=kashan"})
    void aVisitLeavesNoSessionBehind(String path) {
        assertThat(pages.get().uri(path)).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void theMapStandsBesideTheListAndNamesItsSource() {
        assertThat(pages.get().uri("/"))
                .bodyText()
                .contains("خلیج فارس", "دریای عمان", "دریای خزر", "مشارکت‌کنندگان OpenStreetMap (ODbL)", "role=\"img\"")
                .contains("صنایع دستی و هنرهای مردمی");
        assertThat(pages.get().uri("/en/")).bodyText().contains("Persian Gulf");
    }

    @Test
    void aCityPageSaysWhatIsComputed() {
        assertThat(pages.get().uri("/creative-cities/kashan")).bodyText().contains("۲۰۲۹", "محاسبه‌شده", "1425");
        assertThat(pages.get().uri("/en/creative-cities/kashan")).bodyText().contains("2029", "Computed");
    }

    @Test
    void aForeignOrUnknownCityHasNoPage() {
        assertThat(pages.get().uri("/creative-cities/lyon-fr")).hasStatus(404);
        assertThat(pages.get().uri("/creative-cities/nowhere")).hasStatus(404);
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        assertThat(pages.get().uri("/en/members?field=MUSIC&year=2019&sort=country&dir=desc"))
                .hasStatusOk()
                .bodyText()
                .contains("Sanandaj")
                .doesNotContain("Rasht");
        assertThat(pages.get().uri("/en/members?page=2&size=10")).hasStatusOk();
        assertThat(pages.get().uri("/en/members?page=99999999&size=-1&sort=drop%20table&year=x"))
                .hasStatusOk();
    }

    @Test
    void spellingsFindEachOther() {
        assertThat(pages.get().uri("/members").param("q", "كاشان")).bodyText().contains("Kashan");
        assertThat(pages.get().uri("/en/members").param("q", "lodz")).bodyText().contains("Łódź");
        assertThat(pages.get().uri("/search").param("q", "بندر عباس"))
                .bodyText()
                .contains("/creative-cities/bandar-abbas");
        assertThat(pages.get().uri("/en/search").param("q", "%"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Kashan");
    }

    @Test
    void theDownloadOpensInASpreadsheet() throws Exception {
        var answer = pages.get().uri("/members/export.csv?field=ARCHITECTURE").exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        var text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFcode,city_en,city_fa").contains("kashan,Kashan,کاشان,false,IR");
        assertThat(text.lines().count()).isEqualTo(6);
    }

    @Test
    void whatIsWithheldIsNowhereButCounted() throws Exception {
        assertThat(pages.get().uri("/members/export.json"))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(404);
        assertThat(pages.get().uri("/members?country=IL")).bodyText().contains("با این پالایه‌ها");
        assertThat(pages.get().uri("/members")).bodyText().contains("۱ شهر عضو تا تعیین شیوه");
        assertThat(pages.get().uri("/open-data/world-cities.csv")).bodyText().doesNotContain(",IL,");
    }
}
