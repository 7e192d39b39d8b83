package org.creativecities.portal.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.task.Task;
import org.junit.jupiter.api.Test;

@PortalTest
class CouncilTests extends CouncilGround {

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
        assertThat(committees.members(body, expert))
                .as("a seat stays on record")
                .hasSize(2);
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
        meetings.askApproval(meeting, 2, chair);
        assertThatThrownBy(() -> meetings.approve(meeting, 3, chair)).isInstanceOf(NotAllowedException.class);
        assertThat(meetings.may(meetings.find(meeting, chair), chair)).doesNotContain("APPROVE");
        jdbc.sql("update meeting set asked_by = :secretary where id = :id")
                .param("secretary", secretary.id())
                .param("id", meeting)
                .update();
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
                meeting,
                new NewPromise(
                        "فرستادن فهرست کارگاه‌ها", null, CITY, clock.today().plusDays(9)),
                secretary);
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
        var both = people.also(editor.id(), Role.SECRETARIAT_EXPERT, null);
        var asStaff = both.grants().stream()
                .filter(one -> one.role() == Role.SECRETARIAT_EXPERT)
                .findFirst()
                .map(acting -> new Account(both.id(), both.email(), both.name(), acting, both.grants()))
                .orElseThrow();
        assertThat(promises.mayJudge(promises.find(id, asStaff), asStaff)).isFalse();
        assertThatThrownBy(() -> promises.accept(id, 4, asStaff)).isInstanceOf(NotAllowedException.class);
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
        var id = promises.make(
                meeting, new NewPromise("دیر", null, CITY, clock.today().minusDays(1)), expert);
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
}
