package org.creativecities.portal.site.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CityHistory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The secretariat's list of municipalities and the three things it records. */
@PortalTest
class MunicipalityPagesTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private TestPeople people;

    @Autowired
    private Cities cities;

    @Autowired
    private CityHistory history;

    @Test
    void theListIsSearchedByNameAndCode() {
        var expert = people.expert();
        assertThat(pages.get()
                        .uri("/office/municipalities")
                        .param("q", "نيشابور")
                        .with(signedIn(expert)))
                .hasStatusOk()
                .bodyText()
                .contains("نیشابور");
        assertThat(pages.get().uri("/en/office/municipalities?q=1425").with(signedIn(expert)))
                .hasStatusOk()
                .bodyText()
                .contains("Kashan");
    }

    @Test
    void everyFormIsThereInBothLanguages() {
        var administrator = people.administrator();
        for (var language : new String[] {"", "/en"}) {
            for (var form : new String[] {"", "/correction", "/renaming", "/merger"}) {
                assertThat(pages.get()
                                .uri(language + "/office/municipalities/2189" + form)
                                .with(signedIn(administrator)))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void aCityOrAVisitorDoesNotReachIt() {
        assertThat(pages.get().uri("/office/municipalities").with(signedIn(people.editorOf("1425"))))
                .hasStatus(403);
        assertThat(pages.get().uri("/office/municipalities/1425/correction").with(signedIn(people.reviewer())))
                .hasStatus(403);
    }

    @Test
    void everyMistakeIsShownAtOnceAndNothingTypedIsLost() {
        assertThat(pages.post()
                        .uri("/office/municipalities/2186/correction")
                        .param("_key", OneTimeKeys.next())
                        .param("version", "0")
                        .param("nameFa", "")
                        .param("nameEn", "نام")
                        .param("population", "دوازده")
                        .with(signedIn(people.expert())))
                .hasStatus(422)
                .bodyText()
                .contains("نام فارسی را", "نام انگلیسی را با حروف لاتین", "جمعیت را با رقم", "دوازده");
    }

    @Test
    void aRenameKeepsTheFormerNameAndASecondArrivalChangesNothing() {
        var head = people.head();
        var key = OneTimeKeys.next();
        var before = cities.municipality("2187").orElseThrow();
        for (int arrival = 0; arrival < 2; arrival++) {
            assertThat(pages.post()
                            .uri("/office/municipalities/2187/renaming")
                            .param("_key", key)
                            .param("version", String.valueOf(before.version()))
                            .param("nameFa", "نمونه شهر")
                            .param("nameEn", "Nemuneh Shahr")
                            .param("on", "۱۴۰۴/۰۲/۱۵")
                            .param("reason", "مصوبه نمونه")
                            .with(signedIn(head)))
                    .hasStatus3xxRedirection();
        }
        assertThat(cities.municipality("2187").orElseThrow().name().fa()).isEqualTo("نمونه شهر");
        assertThat(history.formerNames("2187"))
                .singleElement()
                .satisfies(former ->
                        assertThat(former.name().fa()).isEqualTo(before.name().fa()));
    }

    @Test
    void whoComesSecondSeesBothTexts() {
        assertThat(pages.post()
                        .uri("/office/municipalities/2188/correction")
                        .param("_key", OneTimeKeys.next())
                        .param("version", "77")
                        .param("nameFa", "نام من")
                        .with(signedIn(people.expert())))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "نام من",
                        cities.municipality("2188").orElseThrow().name().fa());
    }
}
