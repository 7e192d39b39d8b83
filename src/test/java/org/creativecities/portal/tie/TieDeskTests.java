package org.creativecities.portal.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a city says about its own row, and what the secretariat answers with the buttons of the page. */
@PortalTest
@Row("H10")
class TieDeskTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private TieDesk desk;

    @Autowired
    private TieChecks checks;

    @Autowired
    private TestPeople people;

    @Autowired
    private OneTimeKeys keys;

    @Autowired
    private JdbcClient jdbc;

    private UUID tie;
    private Account editor;
    private Account expert;

    @BeforeEach
    void aRowOfACity() {
        var row = jdbc.sql(
                        "select id, municipality_code from tie where municipality_code is not null and basis = 'MADE' order by code limit 1")
                .query()
                .singleRow();
        tie = (UUID) row.get("id");
        editor = people.editorOf(String.valueOf(row.get("municipality_code")));
        expert = people.expert();
    }

    @Test
    void aCorrectionIsAnsweredWithAReason() throws Exception {
        var said = asked();
        decide(said, "accept", "کوتاه");
        assertThat(state(said)).isEqualTo("ASKED");
        decide(said, "accept", "شهر سند امضا را نشان داده است");
        assertThat(state(said)).isEqualTo("STANDING");
        var second = asked();
        decide(second, "refuse", "سندی همراه آن نیست، بررسی شد");
        assertThat(state(second)).isEqualTo("REFUSED");
        web.perform(get("/ties/" + tie).with(signedIn(editor))).andExpect(status().isOk());
    }

    @Test
    void evidenceIsJudgedBySomebodyElse() throws Exception {
        var first = added("سند نخست نمونه");
        judge(first, "verify", "");
        assertThat(evidence(first, "verified_at")).isNotNull();
        var second = added("سند دوم نمونه");
        judge(second, "refuse", "سند به شهر دیگری مربوط است");
        assertThat(evidence(second, "refusal")).isEqualTo("سند به شهر دیگری مربوط است");
        web.perform(get("/office/ties/" + tie).with(signedIn(expert))).andExpect(status().isOk());
    }

    private UUID asked() {
        var before = jdbc.sql("select id from tie_statement where tie_id = :tie")
                .param("tie", tie)
                .query(UUID.class)
                .list();
        desk.askCorrection(
                tie, new NewStatement(Statement.Tag.SIGNED, 1999, "سند امضا پیدا شد", "بایگانی شهرداری", null), editor);
        return jdbc
                .sql("select id from tie_statement where tie_id = :tie")
                .param("tie", tie)
                .query(UUID.class)
                .list()
                .stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID added(String title) {
        desk.addEvidence(
                tie,
                new NewTieEvidence(
                        TieFile.Stance.FOR,
                        TieFile.Kind.LETTER,
                        title,
                        "https://example.org",
                        null,
                        null,
                        "fa",
                        null,
                        false),
                editor);
        return jdbc.sql(
                        "select id from tie_evidence where tie_id = :tie and title = :title order by added_at desc limit 1")
                .param("tie", tie)
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    private void decide(UUID said, String decision, String reason) throws Exception {
        press("/statements/" + said + "/decision", "decision", decision, reason);
    }

    @Test
    void staffTiedToTheCityReadItsRowsAsThePublicDoes() throws Exception {
        var tied = people.head();
        people.also(tied.id(), Role.CITY_EDITOR, String.valueOf(editor.municipality()));
        web.perform(get("/office/ties/" + tie).with(signedIn(tied))).andExpect(status().isNotFound());
        web.perform(post("/office/ties/" + tie + "/contact")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(tied)))
                .andExpect(status().isNotFound());
        assertThat(desk.tied(tied)).contains(String.valueOf(editor.municipality()));
        web.perform(get("/office/ties")
                        .param("municipality", editor.municipality())
                        .with(signedIn(tied)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/office/ties/" + tie))));
        web.perform(get("/office/ties/" + tie).with(signedIn(expert))).andExpect(status().isOk());
    }

    @Test
    @Row("H9")
    void theYearlyCheckKeepsTenAnswersAndShowsLastYearsBesideThem() throws Exception {
        var page = "/ties/" + tie + "/checks";
        jdbc.sql("delete from tie_check_answer where check_id in (select id from tie_check where tie_id = :tie)")
                .param("tie", tie)
                .update();
        jdbc.sql("delete from tie_check where tie_id = :tie").param("tie", tie).update();
        web.perform(post(page)
                        .param("answer-2", "رابط می‌ماند")
                        .param("answer-3", "منفی")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(editor)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("رابط می‌ماند")));
        var answers = Map.of(1, "yes", 2, "رابط", 3, "4", 5, "no", 10, "ادامه");
        checks.fill(tie, answers, 0, editor);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> checks.fill(tie, answers, 0, editor));
        assertThat(jdbc.sql("select contact_on from tie where id = :id")
                        .param("id", tie)
                        .query(LocalDate.class)
                        .single())
                .isToday();
        jdbc.sql("update tie_check set year = year - 1 where tie_id = :tie")
                .param("tie", tie)
                .update();
        var check = checks.current(tie, editor);
        assertThat(check.lines()).hasSize(10);
        assertThat(check.version()).isZero();
        assertThat(check.lines().get(1).last()).isEqualTo("رابط");
        for (var language : new String[] {"", "/en"}) {
            web.perform(get(language + page).with(signedIn(editor))).andExpect(status().isOk());
            web.perform(get(language + "/office" + page).with(signedIn(expert))).andExpect(status().isOk());
        }
        web.perform(get(page).with(signedIn(people.editorOf("1101")))).andExpect(status().isNotFound());
    }

    @Test
    void obstaclesAreReadAndGetASolution() throws Exception {
        var obstacle = UUID.randomUUID();
        jdbc.sql("""
                        insert into obstacle (id, kind, level, title_fa, source_title, added_by, added_at, sample)
                        values (:id, 'NO_MEANS', 'CITY', 'مانع آزمون پیوندها', 'آزمون', :by, portal_now(), true)""").param("id", obstacle).param("by", expert.id()).update();
        web.perform(post("/office/ties/obstacles/" + obstacle + "/solutions")
                        .param("says", "راهی که پیشنهاد شده است")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(expert)))
                .andExpect(status().is3xxRedirection());
        for (var language : new String[] {"", "/en"}) {
            web.perform(get(language + "/office/ties/obstacles").with(signedIn(expert)))
                    .andExpect(status().isOk());
        }
    }

    private void judge(UUID piece, String judgement, String reason) throws Exception {
        press("/evidence/" + piece + "/judgement", "judgement", judgement, reason);
    }

    private void press(String address, String button, String value, String reason) throws Exception {
        web.perform(post("/office/ties/" + tie + address)
                        .with(signedIn(expert))
                        .param("_key", keys.next())
                        .param(button, value)
                        .param("reason", reason))
                .andExpect(redirectedUrl("/office/ties/" + tie));
    }

    private String state(UUID said) {
        return jdbc.sql("select state from tie_statement where id = :id")
                .param("id", said)
                .query(String.class)
                .single();
    }

    private @Nullable Object evidence(UUID piece, String column) {
        return jdbc.sql("select * from tie_evidence where id = :id")
                .param("id", piece)
                .query()
                .singleRow()
                .get(column);
    }
}
