package org.creativecities.portal.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.task.Task;
import org.creativecities.portal.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CouncilTests {

    private static final String CITY = "1101";

    @Autowired
    private Committees committees;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Promises promises;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestPeople people;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Account expert;
    private Account chair;
    private Account secretary;
    private UUID body;

    @BeforeEach
    void found() {
        expert = people.expert();
        chair = people.councilMember();
        secretary = people.councilMember();
        body = committees.found(CommitteeKind.WORKING_GROUP, new Bilingual("کارگروه آزمون", "Test group"), expert);
        committees.seat(body, seat(chair, Duty.CHAIR), expert);
        committees.seat(body, seat(secretary, Duty.SECRETARY), expert);
    }

    @Test
    @Row("I14")
    void membersSitForATermAndSeeOnlyTheirOwnBody() {
        var stranger = people.councilMember();
        assertThat(committees.all(chair)).extracting(CommitteeView::id).contains(body);
        assertThat(committees.all(stranger)).extracting(CommitteeView::id).doesNotContain(body);
        assertThatThrownBy(() -> committees.find(body, stranger)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> committees.seat(body, seat(chair, Duty.MEMBER), expert))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> committees.seat(body, seat(stranger, Duty.CHAIR), expert))
                .as("one chair at a time")
                .isInstanceOf(ConflictException.class);
        var seat = committees.members(body, expert).get(0);
        committees.end(body, seat.id(), expert);
        assertThatThrownBy(() -> committees.find(body, chair)).isInstanceOf(NotVisibleException.class);
        assertThat(committees.members(body, expert)).as("a seat stays on record").hasSize(2);
    }

    @Test
    @Row("I12")
    void twoWritersOfOneItemLoseNothing() {
        var meeting = held(3, "بودجه", "تقویم");
        var items = meetings.items(meeting, expert);
        var first = items.get(0);
        var second = items.get(1);
        meetings.write(meeting, List.of(typed(first, "متن دبیر")), secretary);
        meetings.write(meeting, List.of(typed(second, "متن کارشناس")), expert);
        assertThatThrownBy(() -> meetings.write(
                        meeting,
                        List.of(typed(first, "متن دیگر"), new TypedMinutes(second.id(), "متن تازه", 1)),
                        expert))
                .isInstanceOfSatisfying(StaleMinutesException.class, stale -> {
                    assertThat(stale.both()).hasSize(1);
                    assertThat(stale.both().get(0).mine()).isEqualTo("متن دیگر");
                    assertThat(stale.both().get(0).theirs().minutes()).isEqualTo("متن دبیر");
                });
        assertThat(meetings.items(meeting, expert))
                .extracting(ItemView::minutes)
                .as("what met nobody is kept")
                .containsExactly("متن دبیر", "متن تازه");
    }

    @Test
    @Row("I12")
    void bothTextsAreShownWithAndWithoutScripts() throws Exception {
        var meeting = held(2, "بودجه");
        var item = meetings.items(meeting, expert).get(0);
        mvc.perform(post("/office/meetings/" + meeting + "/autosave")
                        .with(signedIn(secretary))
                        .param("question", item.id().toString())
                        .param("value", "نوشته دبیر")
                        .param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        mvc.perform(post("/office/meetings/" + meeting + "/autosave")
                        .with(signedIn(expert))
                        .param("question", item.id().toString())
                        .param("value", "نوشته کارشناس")
                        .param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.theirs").value("نوشته دبیر"));
        var page = mvc.perform(post("/office/meetings/" + meeting + "/minutes")
                        .with(signedIn(expert))
                        .param("minutes-" + item.id(), "نوشته کارشناس")
                        .param("minutes-" + item.id() + ".version", "0"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("نوشته دبیر", "نوشته کارشناس");
    }

    @Test
    @Row("I12")
    void theChairApprovesAfterAQuorumAndThenNobodyWrites() {
        var meeting = held(2, "بودجه");
        var item = meetings.items(meeting, expert).get(0);
        meetings.write(meeting, List.of(typed(item, "تصویب شد")), secretary);
        assertThatThrownBy(() -> meetings.askApproval(meeting, 0, secretary)).isInstanceOf(NotAllowedException.class);
        var all = committees.members(body, expert).stream().map(MemberView::id).toList();
        meetings.notePresence(meeting, all, secretary);
        meetings.askApproval(meeting, 0, secretary);
        assertThat(tasks.of(chair)).extracting(Task::path).contains("/office/meetings/" + meeting);
        assertThatThrownBy(() -> meetings.write(meeting, List.of(typed(item, "دیگر")), secretary))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> meetings.approve(meeting, 1, secretary)).isInstanceOf(NotAllowedException.class);
        meetings.giveBack(meeting, 1, "نام‌ها را کامل کنید", chair);
        meetings.askApproval(meeting, 2, secretary);
        assertThatThrownBy(() -> meetings.approve(meeting, 1, chair)).isInstanceOf(ConflictException.class);
        meetings.approve(meeting, 3, chair);
        assertThat(meetings.find(meeting, expert).status()).isEqualTo(MeetingStatus.APPROVED);
        assertThatThrownBy(() -> meetings.addItem(meeting, "دیرآمده", expert)).isInstanceOf(ConflictException.class);
    }

    @Test
    @Row("I13")
    void aPromiseIsATaskOfItsOwnerUntilItsProofIsAccepted() {
        var meeting = held(2, "بودجه");
        var editor = people.editorOf(CITY);
        var id = promises.make(
                meeting, new NewPromise("فرستادن فهرست کارگاه‌ها", null, CITY, clock.today().plusDays(9)), secretary);
        assertThat(tasks.of(editor)).extracting(Task::path).contains("/promises/" + id);
        assertThat(tasks.of(people.editorOf("1102"))).extracting(Task::path).doesNotContain("/promises/" + id);
        assertThatThrownBy(() -> promises.find(id, people.editorOf("1102"))).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> promises.claim(id, 0, "خودم", expert)).isInstanceOf(NotAllowedException.class);
        promises.begin(id, 0, editor);
        promises.claim(id, 1, "نامه ۱۲۳", editor);
        assertThatThrownBy(() -> promises.claim(id, 1, "دوباره", editor)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> promises.accept(id, 2, editor)).isInstanceOf(NotAllowedException.class);
        promises.giveBack(id, 2, "نامه پیوست نیست", expert);
        promises.claim(id, 3, "نامه ۱۲۴", editor);
        promises.accept(id, 4, expert);
        assertThat(promises.find(id, editor).status()).isEqualTo(PromiseStatus.ACCEPTED);
        assertThat(tasks.of(editor)).extracting(Task::path).doesNotContain("/promises/" + id);
    }

    @Test
    @Row("I13")
    void whatIsLateIsSaidOnceToOwnerAndHead() {
        var meeting = held(2, "بودجه");
        var editor = people.editorOf(CITY);
        var head = people.head();
        var id = promises.make(meeting, new NewPromise("دیر", null, CITY, clock.today().minusDays(1)), expert);
        var today = promises.make(meeting, new NewPromise("امروز", null, CITY, clock.today()), expert);
        promises.escalate();
        assertThat(promises.escalate()).isZero();
        assertThat(promises.find(id, editor).late()).isTrue();
        assertThat(promises.find(today, editor).late()).isFalse();
        for (var reader : List.of(editor, head)) {
            assertThat(jdbc.sql("select count(*) from notification where person_id = :who and path = :path "
                                    + "and key = 'promise-late'")
                            .param("who", reader.id())
                            .param("path", "/promises/" + id)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    @Row("I14")
    void theNextMeetingOpensWithWhatWasPromisedAndWhatWasCarriedOver() throws Exception {
        var first = held(20, "بودجه", "تقویم");
        meetings.carry(first, meetings.items(first, expert).get(1).id(), true, secretary);
        var kept = promises.make(first, new NewPromise("گزارش", secretary.id(), null, day(5)), expert);
        promises.make(first, new NewPromise("هنوز باز", null, CITY, day(5)), expert);
        promises.claim(kept, 0, "پیوست", secretary);
        promises.accept(kept, 1, expert);
        var second = held(1, "تازه");
        assertThat(meetings.items(second, expert)).extracting(ItemView::title).containsExactly("تقویم", "تازه");
        assertThat(promises.before(second, chair)).extracting(PromiseView::text).containsExactly("هنوز باز", "گزارش");
        mvc.perform(get("/office/meetings/" + second).with(signedIn(chair)))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("هنوز باز")));
    }

    @Test
    @Row("I13")
    void theRegisterIsFilteredByCityBodyAndDay() throws Exception {
        var meeting = held(2, "بودجه");
        promises.make(meeting, new NewPromise("نزدیک", null, CITY, day(2)), expert);
        promises.make(meeting, new NewPromise("دور", secretary.id(), null, day(200)), expert);
        assertThat(texts(new PromiseFilter(null, body, null, false, null, null), expert))
                .containsExactly("نزدیک", "دور");
        assertThat(texts(new PromiseFilter(CITY, body, null, false, null, null), expert))
                .containsExactly("نزدیک");
        assertThat(texts(new PromiseFilter(null, body, null, false, day(100), null), expert))
                .containsExactly("دور");
        assertThat(texts(PromiseFilter.NONE, people.editorOf("1102"))).doesNotContain("نزدیک", "دور");
        for (var path : List.of("/office/promises", "/office/promises?status=LATE&city=1101&from=1405/01/01&page=2")) {
            mvc.perform(get(path).with(signedIn(expert))).andExpect(status().isOk());
        }
        mvc.perform(get("/promises").with(signedIn(people.mayorOf(CITY))))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("نزدیک")));
    }

    @Test
    @Row("I14")
    void everyPageOpensAndKeepsWhatWasTypedWrongly() throws Exception {
        var meeting = held(2, "بودجه");
        var promise = promises.make(meeting, new NewPromise("کار", null, CITY, day(2)), expert);
        for (var path : List.of(
                "/office/committees",
                "/office/committees/new",
                "/office/committees/" + body,
                "/office/committees/" + body + "/members/new",
                "/office/committees/" + body + "/meetings/new",
                "/office/meetings/" + meeting,
                "/office/meetings/" + meeting + "/promises/new",
                "/promises/" + promise)) {
            mvc.perform(get(path).with(signedIn(expert))).andExpect(status().isOk());
        }
        for (var path : List.of(
                "/office/committees",
                "/office/committees/" + body + "/members",
                "/office/committees/" + body + "/meetings",
                "/office/meetings/" + meeting + "/items",
                "/office/meetings/" + meeting + "/promises")) {
            mvc.perform(post(path).with(signedIn(expert)).param("agenda", "x").param("nameFa", "نام نیمه"))
                    .andExpect(status().isUnprocessableContent());
        }
        mvc.perform(post("/promises/" + promise + "/claim").with(signedIn(people.mayorOf(CITY))))
                .andExpect(status().isUnprocessableContent());
    }

    private List<String> texts(PromiseFilter filter, Account account) {
        return promises.register(filter, PageRequest.of(0, 100), account)
                .map(PromiseView::text)
                .getContent();
    }

    private LocalDate day(int later) {
        return clock.today().plusDays(later);
    }

    private UUID held(int daysAgo, String... agenda) {
        return meetings.plan(
                body, clock.now().minus(Duration.ofDays(daysAgo)), "سالن", 2, List.of(agenda), expert);
    }

    private static TypedMinutes typed(ItemView item, String text) {
        return new TypedMinutes(item.id(), text, item.version());
    }

    private NewMember seat(Account account, Duty duty) {
        return new NewMember(account.id(), "وزارت کشور", duty, clock.today().minusDays(30), null);
    }
}
