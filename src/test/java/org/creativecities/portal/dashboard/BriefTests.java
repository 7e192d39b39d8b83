package org.creativecities.portal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.localization.Digits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Figures that open the list behind them, and durations read from the history. */
@PortalTest
class BriefTests {

    @Autowired
    private Brief brief;

    @Autowired
    private Statistics statistics;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc pages;

    @Test
    @Row("K2")
    void everyFigureOfTheCallCountsTheRowsOfTheListItOpens() throws Exception {
        var city = dossiers.submitted();
        var expert = people.expert();
        var group = brief.of(city.call(), expert).stream()
                .filter(one -> one.group().equals("call"))
                .findFirst()
                .orElseThrow();
        for (var line : group.lines()) {
            assertThat(rows("/en" + line.path(), expert)).as(line.key()).isEqualTo(line.value());
        }
        assertThat(group.lines())
                .filteredOn(line -> line.key().equals("submitted"))
                .singleElement()
                .satisfies(line -> assertThat(line.value()).isEqualTo(1));
    }

    @Test
    @Row("K10")
    void theMinistersBriefIsOnePageInBothLanguagesWithItsDate() throws Exception {
        var head = people.head();
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + "/office/brief").with(signedIn(head))).andExpect(status().isOk());
            var bytes = pages.perform(get(language + "/office/brief/paper").with(signedIn(head)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            try (var pdf = Loader.loadPDF(bytes)) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                if (!language.isEmpty()) {
                    assertThat(new PDFTextStripper().getText(pdf)).contains("As of", "Member cities of Iran");
                }
            }
        }
        pages.perform(get("/office/brief").with(signedIn(people.reviewer()))).andExpect(status().isForbidden());
    }

    @Test
    @Row("K9")
    void statisticsReadTheWayOfADossierFromTheHistory() throws Exception {
        var city = dossiers.submitted();
        var expert = people.expert();
        var through = statistics.throughput(city.call(), expert);
        assertThat(through.begun()).isEqualTo(1);
        assertThat(through.sent()).isEqualTo(1);
        assertThat(through.days()).isNull();
        var stands = statistics.stands(city.call(), expert);
        assertThat(stands)
                .extracting(Statistics.Stand::status)
                .contains(DossierStatus.DRAFT, DossierStatus.APPROVAL_ASKED, DossierStatus.SUBMITTED);
        assertThat(stands)
                .filteredOn(one -> one.now() > 0)
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(DossierStatus.SUBMITTED));
        assertThat(statistics.provinces(city.call(), expert)).hasSize(1);
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + "/office/statistics?call=" + city.call())
                            .with(signedIn(expert)))
                    .andExpect(status().isOk());
        }
        people.also(expert.id(), org.creativecities.portal.account.Role.MAYOR, TestDossiers.SHIRAZ);
        assertThat(statistics.throughput(city.call(), expert).begun()).isZero();
    }

    private int rows(String path, Account reader) throws Exception {
        var body = pages.perform(get(URI.create(path)).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(Digits.toLatin(body)).select("main tbody tr").size();
    }
}
