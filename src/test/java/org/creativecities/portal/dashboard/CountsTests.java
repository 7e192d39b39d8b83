package org.creativecities.portal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.TestDossiers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A number on the secretariat's desk and the list it opens say the same. */
@PortalTest
class CountsTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private DossierSending sending;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row({"K1", "K2"})
    void everyNumberOpensAListWithAsManyRows() throws Exception {
        var call = dossiers.openCall();
        dossiers.draft(call, "1272");
        var waits = dossiers.submitted(call, TestDossiers.SHIRAZ);
        var back = dossiers.submitted(call, "1214");
        sending.withdraw(back.dossier(), dossiers.version(back), "اشتباه", back.mayor());
        jdbc.sql("update dossier set updated_at = portal_now() - interval '40 days' where id = :id")
                .param("id", waits.dossier())
                .update();
        for (var reader : new Account[] {people.expert(), people.auditor()}) {
            var counts = counts(page("/en/office?call=" + call, reader));
            assertThat(counts).hasSizeGreaterThanOrEqualTo(12).containsValue(2).containsValue(0);
            assertThat(counts.keySet()).anyMatch(address -> address.contains("idle=yes"));
            for (var one : counts.entrySet()) {
                assertThat(page(one.getKey() + "&size=100", reader).select("main tbody tr"))
                        .as(one.getKey())
                        .hasSize(one.getValue());
            }
        }
    }

    /** The address of the list → the number beside the link or in it. */
    private static Map<String, Integer> counts(Document page) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var link : page.select("main a[href^=/en/office/dossiers?]")) {
            var row = link.closest("tr");
            var number =
                    (row == null ? link : row).text().replaceAll("mean.*", "").replaceAll("\\D+", "");
            counts.put(link.attr("href"), Integer.parseInt(number));
        }
        return counts;
    }

    private Document page(String address, Account reader) throws Exception {
        var answer = pages.perform(get(URI.create(address)).with(signedIn(reader)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
