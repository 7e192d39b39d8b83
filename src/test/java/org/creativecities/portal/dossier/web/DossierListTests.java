package org.creativecities.portal.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.QueryCounts;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.TestDossiers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The lists: as many statements for one row as for many, and nobody else's rows. */
@PortalTest
class DossierListTests {

    private static final String GERASH = "1319";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Test
    void theCitysListAsksAsOftenForOneAsForThree() throws Exception {
        var first = tests.draft(tests.openCall(), GERASH);
        tests.openCall();
        tests.openCall();
        page("/dossiers", first.editor());
        var one = QueryCounts.of(() -> page("/dossiers", first.editor()));
        tests.draft(tests.openCall(), GERASH);
        tests.draft(tests.openCall(), GERASH);
        assertThat(QueryCounts.of(() -> page("/dossiers", first.editor()))).isEqualTo(one);
    }

    @Test
    void theOfficesListAsksAsOftenForOneAsForThreeAndFindsByEitherSpelling() throws Exception {
        var call = tests.openCall();
        var expert = people.expert();
        tests.draft(call, TestDossiers.SHIRAZ);
        var address = "/office/dossiers?call=" + call;
        page(address, expert);
        var one = QueryCounts.of(() -> page(address, expert));
        tests.draft(call, "1214");
        tests.draft(call, "1101");
        assertThat(QueryCounts.of(() -> page(address, expert))).isEqualTo(one);
        assertThat(Jsoup.parse(page(address, expert)).select("tbody tr")).hasSize(3);
        assertThat(Jsoup.parse(page(address + "&q=تبريز", expert)).select("tbody tr"))
                .hasSize(1);
        assertThat(Jsoup.parse(page(address + "&q=%25", expert)).select("tbody tr"))
                .isEmpty();
    }

    @Test
    void aCitysListHoldsOnlyItsOwn() throws Exception {
        var ours = tests.draft();
        var theirs = tests.draft(tests.openCall(), "1214");
        var page = page("/dossiers", ours.editor());
        assertThat(page)
                .contains(ours.dossier().toString())
                .doesNotContain(theirs.dossier().toString());
    }

    private String page(String address, Account account) throws Exception {
        var response =
                mvc.perform(get(address).with(signedIn(account))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
