package org.creativecities.portal.history.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** T-AUDIT: refusals leave their entry; the log is read within reach, recomputed and exported by the auditor alone. */
@PortalTest
class AuditLogPagesTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aRefusedRequestLeavesExactlyOneEntryWithWhoAndWhat() throws Exception {
        var reviewer = people.reviewer();
        assertThat(ask(get("/office/audit-log"), reviewer).getStatus()).isEqualTo(403);
        assertThat(refusals(reviewer, "/office/audit-log")).isOne();
        // refused further inside, by a policy
        assertThat(ask(post("/office/audit-log/verification"), people.auditor()).getStatus())
                .isEqualTo(302);
        assertThat(ask(get("/en/office/audit-log"), reviewer).getStatus()).isEqualTo(403);
        assertThat(refusals(reviewer, "/office/audit-log")).isEqualTo(2);
    }

    @Test
    void theAuditorSeesVerifiesAndExportsAndTheExportIsItselfWrittenDown() throws Exception {
        var auditor = people.auditor();
        ask(get("/office/audit-log"), people.reviewer());
        assertThat(text(get("/office/audit-log"), auditor))
                .contains("رویدادنگاری")
                .contains("دسترسی رد شد");
        assertThat(text(get("/en/office/audit-log"), auditor)).contains("Access refused");
        var csv = ask(post("/office/audit-log/export").param("subject", "access"), auditor);
        assertThat(csv.getStatus()).isEqualTo(200);
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"number\"")
                .contains("access.refused");
        assertThat(jdbc.sql("select count(*) from history_entry where action = 'history.exported' and person_id = :id")
                        .param("id", auditor.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void othersReadOnlyTheirPartAndNeitherVerifyNorExport() throws Exception {
        ask(get("/office/audit-log"), people.reviewer());
        for (var reader : new Account[] {people.head(), people.administrator()}) {
            assertThat(text(get("/office/audit-log"), reader)).doesNotContain("/office/audit-log?subject=access");
            assertThat(ask(post("/office/audit-log/verification"), reader).getStatus())
                    .isEqualTo(403);
            assertThat(ask(post("/office/audit-log/export"), reader).getStatus())
                    .isEqualTo(403);
        }
    }

    @Test
    void filtersThatCannotBeReadFilterNothingAndBreakNothing() throws Exception {
        var auditor = people.auditor();
        for (var query : new String[] {
            "person=nonsense",
            "from=99/99/99",
            "until=x",
            "action=%25",
            "subject='--",
            "size=100000",
            "page=-3",
            "page=x"
        }) {
            assertThat(ask(get("/office/audit-log?" + query), auditor).getStatus())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    @Test
    void aSpreadsheetComputesNothingThatPeopleWrote() {
        assertThat(AuditLogCsv.cell("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(AuditLogCsv.cell("+1")).startsWith("'");
        assertThat(AuditLogCsv.cell("@x")).startsWith("'");
        assertThat(AuditLogCsv.cell("متن")).isEqualTo("متن");
    }

    private int refusals(Account by, String path) {
        return jdbc.sql("select count(*) from history_entry where action = 'access.refused' and person_id = :id "
                        + "and subject_id = :path and address is not null and request_id is not null")
                .param("id", by.id())
                .param("path", path)
                .query(Integer.class)
                .single();
    }

    private String text(MockHttpServletRequestBuilder request, Account reader) throws Exception {
        var answer = ask(request, reader);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, Account account) throws Exception {
        return browser.perform(request.with(signedIn(account))).andReturn().getResponse();
    }
}
