package org.creativecities.portal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.TestDossiers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The map of the country in layers, and the table that says the same. */
@PortalTest
class MapTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDossiers dossiers;

    @Test
    @Row({"K3", "B7"})
    void everyLayerColoursTheProvincesOfItsColumnAndEveryNumberOpensItsList() throws Exception {
        var city = dossiers.submitted();
        var reader = people.expert();
        for (var layer : MapFigures.Layer.values()) {
            var page = page("/en/office/map?layer=" + layer.word(), reader);
            var column = 2 + layer.ordinal();
            var some = page.select("main tbody tr > *:nth-child(" + column + ")").stream()
                    .filter(cell -> !cell.text().equals("0"))
                    .count();
            assertThat(page.select("svg.map-iran path[class^=level-]").size())
                    .as(layer.word())
                    .isEqualTo((int) some);
        }
        var page = page("/en/office/map?layer=ties&call=" + city.call(), reader);
        assertThat(page.select("main tbody tr td:nth-child(2)").eachText())
                .filteredOn("1"::equals)
                .hasSize(1);
        var opened = 0;
        for (var link : page.select("main tbody a")) {
            var number = Integer.parseInt(link.text().replaceAll("\\D", ""));
            var whole = link.attr("href").contains("municipalities") && opened > 20;
            if (number == 0 && opened > 12 || number > 100 || whole) {
                continue;
            }
            opened++;
            assertThat(page(link.attr("href") + "&size=100", reader).select("main table.table tbody tr"))
                    .as(link.attr("href"))
                    .hasSize(number);
        }
    }

    @Test
    void anUnknownLayerIsTheFirstOneAndAnUnknownCallIsEmpty() throws Exception {
        var page = page("/office/map?layer=none&call=00000000-0000-0000-0000-000000000000", people.auditor());
        assertThat(page.select("svg.map-iran path[class^=level-]")).isEmpty();
        assertThat(page.text()).doesNotContain("??");
    }

    private Document page(String address, Account reader) throws Exception {
        var answer = pages.perform(get(URI.create(address)).with(signedIn(reader)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
