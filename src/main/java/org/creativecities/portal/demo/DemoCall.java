package org.creativecities.portal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallText;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.call.OthersReviews;
import org.creativecities.portal.call.Phase;
import org.creativecities.portal.call.PhaseRights;
import org.creativecities.portal.call.Quota;
import org.creativecities.portal.call.Rubrics;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;

/** The open call of the demo world: it closes eight weeks after the world was made, on a Wednesday at 14:00. */
@Component
class DemoCall {

    private static final int WEEKS = 8;

    private final CallDesk desk;
    private final FormTemplates forms;
    private final Rubrics rubrics;
    private final Cities cities;
    private final DatabaseClock clock;

    DemoCall(CallDesk desk, FormTemplates forms, Rubrics rubrics, Cities cities, DatabaseClock clock) {
        this.desk = desk;
        this.forms = forms;
        this.rubrics = rubrics;
        this.cities = cities;
        this.clock = clock;
    }

    UUID open(Account head) {
        var closing = clock.today().plusWeeks(WEEKS).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        var form = forms.list(head).get(0).id();
        var rubric = rubrics.list(head).get(0).id();
        var id = desk.create(
                new CallText(
                        "2027",
                        new Bilingual(
                                "فراخوان ملی شبکه شهرهای خلاق یونسکو – دوره ۲۰۲۷ (نمونه)",
                                "National call for the UNESCO Creative Cities Network – 2027 (sample)"),
                        new Bilingual(
                                "این فراخوان نمونه است و برای آشنایی با سامانه ساخته شده است. شهرداری‌ها پرونده خود را در همین سامانه می‌نویسند، شهردار تأیید می‌کند و پرونده پیش از پایان مهلت به دبیرخانه فرستاده می‌شود.",
                                "This call is a sample for getting to know the portal. Municipalities write their dossier here, the mayor approves it, and it is sent to the secretariat before the deadline."),
                        2027,
                        1405,
                        clock.now().minusSeconds(60),
                        at(closing),
                        new Quota(2, true),
                        cities.fields().stream().map(CreativeField::code).toList(),
                        form,
                        rubric,
                        phases(closing)),
                head);
        desk.publish(id, desk.see(id, head).version(), head);
        return id;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(14, 0)).atZone(DatabaseClock.TEHRAN).toInstant();
    }

    private List<Phase> phases(LocalDate closing) {
        return List.of(
                // The demo world shows every stage at once, so its reviewers already score while dossiers still arrive.
                new Phase(
                        "RECEIVING",
                        new Bilingual("دریافت پرونده", "Receiving dossiers"),
                        clock.today(),
                        closing,
                        new PhaseRights(true, true, true, true, OthersReviews.AFTER_OWN, false)),
                phase("SCREENING", "پالایش", "Screening", closing.plusDays(3), closing.plusDays(10)),
                phase("REVIEW", "داوری", "Review", closing.plusDays(11), closing.plusDays(28)),
                phase(
                        "COMMISSION",
                        "نظر کمیسیون ملی",
                        "National Commission",
                        closing.plusDays(29),
                        closing.plusDays(43)),
                phase(
                        "NOMINATION",
                        "معرفی به یونسکو",
                        "Nomination to UNESCO",
                        closing.plusDays(44),
                        closing.plusDays(58)));
    }

    private static Phase phase(String code, String fa, String en, LocalDate from, LocalDate to) {
        return new Phase(code, new Bilingual(fa, en), from, to);
    }
}
