package org.creativecities.portal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.QueryCounts;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The first pages after signing in. */
@PortalTest
class DeskTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDossiers dossiers;

    @Test
    void theCityFindsItsDossierAndWhatToDoNext() throws Exception {
        var city = dossiers.draft();
        pages.perform(get("/workspace").with(signedIn(city.editor())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/dossiers/" + city.dossier())))
                .andExpect(content().string(containsString("گام بعد")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get("/en/workspace").with(signedIn(city.mayor())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Next step")))
                .andExpect(content().string(not(containsString("??"))));
        var stranger = people.editorOf("1272");
        pages.perform(get("/workspace").with(signedIn(stranger)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(city.dossier().toString()))));
    }

    @Test
    void everyRoleHasAFirstPage() throws Exception {
        dossiers.draft();
        var office = List.of(
                people.expert(),
                people.head(),
                people.auditor(),
                people.administrator(),
                people.commissionOfficer(),
                people.councilMember());
        for (var language : List.of("", "/en")) {
            for (var person : office) {
                pages.perform(get(language + "/office").with(signedIn(person)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
            for (var person : List.of(people.contributorOf("1309"), people.councilClerkOf("1309"))) {
                pages.perform(get(language + "/workspace").with(signedIn(person)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        pages.perform(get("/office").with(signedIn(people.reviewer()))).andExpect(status().isForbidden());
    }

    @Test
    void theDeskAsksTheSameNumberOfQuestionsForOneAndForMany() throws Exception {
        var city = dossiers.draft();
        desk(city.editor());
        var one = QueryCounts.of(() -> desk(city.editor()));
        for (var more = 0; more < 3; more++) {
            dossiers.draft();
        }
        assertThat(QueryCounts.of(() -> desk(city.editor()))).isEqualTo(one);
    }

    private void desk(Account editor) throws Exception {
        pages.perform(get("/workspace").with(signedIn(editor))).andExpect(status().isOk());
    }
}
