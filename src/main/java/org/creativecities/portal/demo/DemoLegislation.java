package org.creativecities.portal.demo;

import java.time.LocalDate;
import org.creativecities.portal.legislation.BillArticles;
import org.creativecities.portal.legislation.BillKind;
import org.creativecities.portal.legislation.BillText;
import org.creativecities.portal.legislation.Bills;
import org.creativecities.portal.legislation.FindingKind;
import org.creativecities.portal.legislation.Stage;
import org.creativecities.portal.legislation.Stance;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.tie.ObstacleKind;
import org.creativecities.portal.tie.Obstacles;
import org.springframework.stereotype.Component;

/** A bill of the demo world that waits at the ministry, and a plan that is still written; both invented and marked so. */
@Component
class DemoLegislation {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Bills bills;
    private final BillArticles articles;
    private final Obstacles obstacles;
    private final DemoPeople people;

    DemoLegislation(Bills bills, BillArticles articles, Obstacles obstacles, DemoPeople people) {
        this.bills = bills;
        this.obstacles = obstacles;
        this.articles = articles;
        this.people = people;
    }

    void write() {
        var obstacle = obstacles.add(
                new Obstacles.NewObstacle(
                        ObstacleKind.UNCLEAR_RULE,
                        Obstacles.Level.NATIONAL,
                        "قاعده روشنی برای پایان پیوند نیست (نمونه)",
                        "نمونه: شهرها نمی‌دانند پیوند خاموش را چگونه پایان دهند.",
                        null,
                        "داده ساختگی محیط نمایشی (نمونه)",
                        null,
                        true),
                people.find("expert"));
        obstacles.addSolution(
                obstacle,
                "نمونه: ماده‌ای درباره پایان پیوند نوشته شود.",
                "دبیرخانه",
                "قانون خواهرخواندگی شهرها",
                people.find("expert"));
        var expert = people.find("expert");
        var head = people.find("head");
        var bill = bills.begin(
                new BillText(
                        BillKind.BILL,
                        new Bilingual("لایحه خواهرخواندگی شهرها (نمونه)", "Bill on sister cities (sample)"),
                        new Bilingual(
                                "نمونه: روشن کردن مرجع تأیید، مهلت پاسخ و شیوه پایان دادن به پیوند شهرها.",
                                "Sample: to settle who approves ties between cities, in what time, and how they end.")),
                expert);
        var first = articles.add(
                bill,
                "مرجع تأیید",
                "نمونه: پیوند خواهرخواندگی پس از تصویب شورای شهر و تأیید دبیرخانه بسته می‌شود.",
                expert);
        articles.justify(
                bill,
                first,
                FindingKind.OTHER,
                "",
                "گزارش نمونه کارگاه توجیهی شهرداران",
                "نمونه: شهرها نمی‌دانند نامه را نخست به کجا بفرستند.",
                expert);
        articles.comment(
                bill,
                first,
                new BillArticles.NewComment(
                        "وزارت امور خارجه", Stance.CHANGE, "نمونه: مهلت پاسخ دستگاه‌ها افزوده شود.", "ن-۱۲", DAY),
                expert);
        articles.write(
                bill,
                first,
                "مرجع تأیید و مهلت",
                "نمونه: پیوند خواهرخواندگی پس از تصویب شورای شهر و تأیید دبیرخانه بسته می‌شود. دستگاه‌ها سی روز برای پاسخ دارند.",
                "نظر دستگاه‌ها",
                1,
                expert);
        articles.answer(
                bill,
                first,
                bills.find(bill, expert).articles().get(0).comments().get(0).id(),
                "نمونه: پذیرفته شد؛ سی روز افزوده شد.",
                expert);
        bills.ask(bill, Stage.MINISTRY, "L-101", DAY, "", version(bill, expert), expert);
        bills.decide(bill, "", version(bill, expert), head);
        var due = DAY.plusDays(40);
        bills.plan(bill, expert.id(), "نمونه: پیگیری نشست کمیسیون دولت", due, version(bill, expert), expert);
        bills.begin(
                new BillText(
                        BillKind.PLAN,
                        new Bilingual("طرح حمایت از شهرهای خلاق (نمونه)", "Plan to support creative cities (sample)"),
                        new Bilingual("نمونه: ردیف بودجه برای برنامه چهارساله شهرهای عضو.", null)),
                expert);
    }

    private long version(java.util.UUID bill, org.creativecities.portal.account.Account reader) {
        return bills.find(bill, reader).head().version();
    }
}
