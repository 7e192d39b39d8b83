package org.creativecities.portal.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.QueryCounts;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.Positions;
import org.creativecities.portal.criteria.TestCriteria;
import org.creativecities.portal.criteria.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The register through its pages, in both languages. */
@PortalTest
class RegisterPagesTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestCriteria tests;

    @Autowired
    private Positions positions;

    @Autowired
    private TestPeople people;

    @Test
    void thePublicReadsListClauseEditionGlossaryAndTakesTheDataHome() throws Exception {
        for (var language : new String[] {"", "/en"}) {
            for (var page : new String[] {
                "/criteria",
                "/criteria?verdict=NONE&topic=PLAN&sort=title&dir=desc&page=2",
                "/criteria?q=zzzz",
                "/criteria/call-2025-17",
                "/criteria/call-2021-08",
                "/criteria/editions/call-2025",
                "/glossary",
                "/glossary?q=xyz"
            }) {
                pages.perform(get(language + page))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        pages.perform(get("/criteria/export.json?edition=call-2025"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"code\":\"call-2025-01\"")));
        pages.perform(get("/criteria/export.csv")).andExpect(content().string(containsString("call-2025-32")));
        pages.perform(get("/search?q=دوره انتظار"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/criteria/call-2025-05")));
        pages.perform(get("/en/search?q=screening"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/glossary?q=")));
        pages.perform(get("/criteria/nothing")).andExpect(status().isNotFound());
        pages.perform(get("/criteria/editions/nothing")).andExpect(status().isNotFound());
    }

    @Test
    void anInternalReasonNeverReachesAPublicPageOrFile() throws Exception {
        var code = tests.current(TestCriteria.fresh(), null, "01|یک|One");
        tests.published(code + "-01", Verdict.WITH_RESERVATION);
        pages.perform(get("/criteria/" + code + "-01"))
                .andExpect(content().string(containsString("Our reservation")))
                .andExpect(content().string(not(containsString("دلیل MINISTRY"))));
        pages.perform(get("/office/criteria/" + code + "-01").with(signedIn(people.commissionOfficer())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Our reservation")));
    }

    @Test
    void aStaleFormShowsBothTextsAndKeepsWhatWasTyped() throws Exception {
        var code = tests.current(TestCriteria.fresh(), null, "01|یک|One");
        var expert = people.expert();
        var id = positions.begin(code + "-01", expert);
        save(id, "0", "دلیل نخست", expert).andExpect(status().is3xxRedirection());
        save(id, "0", "دلیل دوم", people.head())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("دلیل نخست")))
                .andExpect(content().string(containsString("دلیل دوم")));
        save(id, "1", "", expert).andExpect(status().is3xxRedirection());
        pages.perform(post("/office/criteria/positions/" + id)
                        .param("_key", OneTimeKeys.next())
                        .param("verdict", "WITH_RESERVATION")
                        .param("effect", "NONE")
                        .param("minority", "مخالفم")
                        .with(signedIn(expert)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("#reservationFa")))
                .andExpect(content().string(containsString("#minorityHolder")));
    }

    private org.springframework.test.web.servlet.ResultActions save(
            UUID id, String version, String reasoning, Account account) throws Exception {
        return pages.perform(post("/office/criteria/positions/" + id)
                .param("_key", OneTimeKeys.next())
                .param("version", version)
                .param("verdict", "ACCEPTED")
                .param("effect", "NONE")
                .param("reasoning", reasoning)
                .with(signedIn(account)));
    }

    @Test
    void everyOfficePageOpensForWhoMayAndIsRefusedToOthers() throws Exception {
        var head = people.head();
        for (var language : new String[] {"", "/en"}) {
            for (var page : new String[] {
                "/office/criteria",
                "/office/criteria?open=call-2025-07",
                "/office/criteria/call-2025-07",
                "/office/criteria/call-2025-07/links",
                "/office/criteria/call-2025-07/practice/new",
                "/office/criteria/editions",
                "/office/criteria/editions/call-2025",
                "/office/criteria/imports/new",
                "/office/laws",
                "/office/laws/new",
                "/office/laws/constitution-77",
                "/office/glossary",
                "/office/glossary/new",
                "/office/glossary/affinity"
            }) {
                pages.perform(get(language + page).with(signedIn(head)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        for (var page : new String[] {"/office/criteria", "/office/criteria/call-2025-07", "/office/glossary"}) {
            pages.perform(get(page).with(signedIn(people.mayorOf("1101")))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aFileGoesThroughTheDryRunIntoADraft() throws Exception {
        var expert = people.expert();
        var code = TestCriteria.fresh();
        var file = new MockMultipartFile(
                "file",
                "edition.csv",
                "text/csv",
                ("number,topic,nature,title_fa,title_en,original_en,wording,rendering_fa\n"
                                + "01,PLAN,EVALUATION,یک,One,One,EXACT,یک\n")
                        .getBytes(StandardCharsets.UTF_8));
        var preview = pages.perform(multipart("/office/criteria/imports")
                        .file(file)
                        .param("_key", OneTimeKeys.next())
                        .param("code", code)
                        .param("titleFa", "متن")
                        .param("titleEn", "Text")
                        .param("shortFa", "متن")
                        .param("shortEn", "Text")
                        .param("source", "منبع")
                        .param("asOf", "۱۴۰۵/۰۹/۰۱")
                        .with(signedIn(expert)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        pages.perform(get(preview).with(signedIn(expert))).andExpect(content().string(containsString("یک")));
        var edition = pages.perform(post(preview + "/taking")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(expert)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(edition).isEqualTo("/office/criteria/editions/" + code);
        pages.perform(multipart("/office/criteria/imports")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(expert)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void theListAsksAsOftenForOneClauseAsForMany() throws Exception {
        tests.current(TestCriteria.fresh() + "-q", null, "01|پرسمان|Onequery");
        var one = QueryCounts.of(() -> pages.perform(get("/criteria?q=Onequery")));
        var many = QueryCounts.of(() -> pages.perform(get("/criteria")));
        assertThat(many).isEqualTo(one);
    }
}
