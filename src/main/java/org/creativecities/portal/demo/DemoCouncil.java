package org.creativecities.portal.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.council.CommitteeKind;
import org.creativecities.portal.council.Committees;
import org.creativecities.portal.council.Duty;
import org.creativecities.portal.council.Meetings;
import org.creativecities.portal.council.MemberView;
import org.creativecities.portal.council.NewMember;
import org.creativecities.portal.council.NewPromise;
import org.creativecities.portal.council.Promises;
import org.creativecities.portal.council.TypedMinutes;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;

/** A strategic council that met twice, with promises kept, open and late. */
@Component
class DemoCouncil {

    private final Committees committees;
    private final Meetings meetings;
    private final Promises promises;
    private final DemoPeople people;
    private final DatabaseClock clock;

    DemoCouncil(Committees committees, Meetings meetings, Promises promises, DemoPeople people, DatabaseClock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.promises = promises;
        this.people = people;
        this.clock = clock;
    }

    void meet() {
        var expert = people.find("expert");
        var chair = people.find("council");
        var body = committees.found(
                CommitteeKind.COUNCIL,
                new Bilingual("شورای راهبردی شهرهای خلاق (نمونه)", "Strategic council of creative cities (sample)"),
                expert);
        committees.seat(body, seat(chair, "شورای عالی استان‌ها (نمونه)", Duty.CHAIR), expert);
        committees.seat(body, seat(expert, "دبیرخانه شهرهای خلاق", Duty.SECRETARY), expert);
        var first = plan(body, 40, List.of("برنامه کارگاه‌های توجیهی (نمونه)", "فهرست شهرهای آماده (نمونه)"), expert);
        write(first, "نمونه: سه کارگاه تا پایان سال برگزار می‌شود و هر شهر رابط خود را معرفی می‌کند.", expert);
        meetings.carry(first, meetings.items(first, expert).get(1).id(), true, expert);
        var kept = promises.make(
                first,
                new NewPromise(
                        "معرفی رابط اجرایی با نامه رسمی (نمونه)",
                        null,
                        DemoCity.ALL.get(0).code(),
                        clock.today().minusDays(20)),
                expert);
        promises.make(
                first,
                new NewPromise(
                        "فرستادن تقویم رویدادهای شهر (نمونه)",
                        null,
                        DemoCity.ALL.get(1).code(),
                        clock.today().minusDays(5)),
                expert);
        var editor = people.find("editor." + DemoCity.ALL.get(0).place());
        promises.claim(kept, 0, "نمونه: نامه شماره ۱۲۳ در پوشه شهر است.", editor);
        promises.accept(kept, 1, expert);
        meetings.askApproval(first, 0, expert);
        meetings.approve(first, 1, chair);
        var second = plan(body, 2, List.of("گزارش تعهدها (نمونه)"), expert);
        write(second, "نمونه: تعهدهای نشست پیش یک‌به‌یک خوانده شد.", expert);
        promises.make(
                second,
                new NewPromise(
                        "پیشنهاد شیوه‌نامه سهمیه حوزه‌ها (نمونه)",
                        chair.id(),
                        null,
                        clock.today().plusDays(21)),
                expert);
    }

    private UUID plan(UUID body, int daysAgo, List<String> agenda, Account by) {
        var id = meetings.plan(
                body,
                clock.now().minus(Duration.ofDays(daysAgo)),
                "تهران، وزارت کشور، سالن شورا (نمونه)",
                2,
                agenda,
                by);
        meetings.notePresence(
                id, committees.members(body, by).stream().map(MemberView::id).toList(), by);
        return id;
    }

    private void write(UUID meeting, String text, Account by) {
        var item = meetings.items(meeting, by).get(0);
        meetings.write(meeting, List.of(new TypedMinutes(item.id(), text, item.version())), by);
    }

    private NewMember seat(Account account, String body, Duty duty) {
        return new NewMember(
                account.id(),
                body,
                duty,
                clock.today().minusDays(120),
                clock.today().plusYears(2));
    }
}
