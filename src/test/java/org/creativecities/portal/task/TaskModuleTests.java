package org.creativecities.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.TestReviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class TaskModuleTests {

    @Autowired
    private GivenTasks given;

    @Autowired
    private Tasks tasks;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Format format;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("J6")
    void whatTheStateAsksForIsATaskOfWhoeverHasToDoIt() {
        var city = dossiers.complete(dossiers.draft());
        var path = "/dossiers/" + city.dossier();
        assertThat(tasks.of(city.editor())).extracting(Task::path).contains(path);
        assertThat(tasks.of(city.mayor())).extracting(Task::path).noneMatch(one -> one.startsWith(path));
        dossiers.approvalAsked(city);
        assertThat(tasks.of(city.editor())).extracting(Task::path).noneMatch(one -> one.startsWith(path));
        assertThat(tasks.of(city.mayor())).extracting(Task::path).contains(path + "/signature");
        dossiers.approved(city);
        assertThat(tasks.of(city.mayor())).extracting(Task::path).contains(path + "/submission");
        dossiers.sent(city);
        assertThat(tasks.of(city.mayor())).extracting(Task::path).noneMatch(one -> one.startsWith(path));
        assertThat(tasks.of(people.expert())).extracting(Task::path).contains("/office/dossiers?status=SUBMITTED");
        reviews.admit(city);
        var reviewer = people.reviewer();
        assignments.assign(city.dossier(), reviewer.id(), reviews.soon(), people.expert());
        assertThat(tasks.of(reviewer))
                .hasSize(1)
                .allMatch(one -> one.path().endsWith("/interests") && one.due() != null);
        assertThat(tasks.of(people.editorOf("1101"))).extracting(Task::path).noneMatch(one -> one.startsWith(path));
    }

    @Test
    @Row("J6")
    void lateTasksStandFirstAndTasksWithoutADateLast() {
        var expert = people.expert();
        given.give("بدون مهلت", "", expert.id(), null, expert);
        given.give("فردا", "", expert.id(), LocalDate.now(ZoneOffset.UTC).plusDays(1), expert);
        given.give("دیر", "", expert.id(), LocalDate.now(ZoneOffset.UTC).minusDays(3), expert);
        assertThat(given.of(expert)).hasSize(3);
        var own = tasks.of(expert).stream()
                .filter(task -> task.path().startsWith("/tasks#"))
                .toList();
        assertThat(own).extracting(Task::title).containsExactly("دیر", "فردا", "بدون مهلت");
        assertThat(own.get(0).lateAt(tasks.now())).isTrue();
    }

    @Test
    @Row("J6")
    void aTaskIsGivenToAColleagueAndNobodyElse() {
        var editor = people.editorOf("1309");
        var colleague = people.contributorOf("1309");
        var stranger = people.editorOf("1101");
        assertThatThrownBy(() -> given.give("کار", "", stranger.id(), null, editor))
                .isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> given.give("کار", "", people.expert().id(), null, editor))
                .isInstanceOf(NotVisibleException.class);
        var id = given.give(
                "نامه شهردار را اسکن کنید",
                "",
                colleague.id(),
                LocalDate.now(ZoneOffset.UTC).plusDays(2),
                editor);
        assertThat(keys(colleague.id())).containsExactly("task-given-due");
        var task = given.open(colleague).get(0);
        assertThatThrownBy(() -> given.done(id, task.version(), stranger)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> given.done(id, task.version(), editor)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> given.withdraw(id, task.version(), colleague)).isInstanceOf(NotAllowedException.class);
        given.done(id, task.version(), colleague);
        assertThatThrownBy(() -> given.withdraw(id, task.version(), editor)).isInstanceOf(ConflictException.class);
        assertThat(given.open(colleague)).isEmpty();
        assertThat(keys(editor.id())).containsExactly("task-done");
    }

    @Test
    @Row("J7")
    void theCalendarIsReadByAnotherLibraryAndCarriesJalaliTitles() throws Exception {
        var city = dossiers.draft();
        given.give(
                "جلسه؛ با «شهردار», \n و همکاران " + "نام بلند ".repeat(12),
                "",
                city.editor().id(),
                LocalDate.of(2027, 1, 20),
                city.editor());
        var secret = feeds.renew(city.editor());
        var answer = mvc.perform(get("/calendar/" + secret + ".ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        var calendar = Biweekly.parse(answer).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        var draft = calendar.getEvents().stream()
                .filter(event -> event.getUrl().getValue().endsWith("/dossiers/" + city.dossier()))
                .findFirst()
                .orElseThrow();
        var due = tasks.deadlines(city.editor()).stream()
                .filter(task -> task.path().endsWith(city.dossier().toString()))
                .findFirst()
                .orElseThrow()
                .due();
        assertThat(draft.getSummary().getValue()).contains("(" + format.date(due) + ")");
        assertThat(draft.getDateStart().getValue().toInstant().getEpochSecond()).isEqualTo(due.getEpochSecond());
        var whole = calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().startsWith("جلسه؛"))
                .findFirst()
                .orElseThrow();
        assertThat(whole.getDateStart().getValue().hasTime()).isFalse();
        assertThat(whole.getSummary().getValue()).contains("۳۰ دی ۱۴۰۵");
    }

    @Test
    @Row("J7")
    void theSecretAddressEndsWhenItIsRenewedOrClosed() throws Exception {
        var editor = people.editorOf("1309");
        var first = feeds.renew(editor);
        var second = feeds.renew(editor);
        mvc.perform(get("/calendar/" + first + ".ics")).andExpect(status().isNotFound());
        mvc.perform(get("/calendar/" + second + ".ics")).andExpect(status().isOk());
        assertThat(jdbc.sql("select secret_hash from calendar_feed where person_id = :id")
                        .param("id", editor.id())
                        .query(String.class)
                        .single())
                .doesNotContain(second);
        feeds.end(editor);
        mvc.perform(get("/calendar/" + second + ".ics")).andExpect(status().isNotFound());
    }

    @Test
    void thePagesShowThemAndAMistakeLosesNothing() throws Exception {
        var editor = people.editorOf("1309");
        mvc.perform(get("/tasks").with(signedIn(editor))).andExpect(status().isOk());
        mvc.perform(get("/deadlines").with(signedIn(editor))).andExpect(status().isOk());
        var form = Map.of("title", "", "note", "توضیح من", "due", "1405/13/40");
        var request = post("/tasks").with(signedIn(editor)).param("_key", OneTimeKeys.next());
        form.forEach(request::param);
        var page = mvc.perform(request)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("توضیح من", "1405/13/40");
    }

    private java.util.List<String> keys(java.util.UUID person) {
        return jdbc.sql("select key from notification where person_id = :id")
                .param("id", person)
                .query(String.class)
                .list();
    }
}
