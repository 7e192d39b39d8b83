package org.creativecities.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.criteria.Audience;
import org.creativecities.portal.criteria.Effect;
import org.creativecities.portal.criteria.Glossary;
import org.creativecities.portal.criteria.Laws;
import org.creativecities.portal.criteria.PositionText;
import org.creativecities.portal.criteria.Positions;
import org.creativecities.portal.criteria.PracticeKind;
import org.creativecities.portal.criteria.Practices;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.criteria.SelfAssessments;
import org.creativecities.portal.criteria.Side;
import org.creativecities.portal.criteria.Verdict;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;

/**
 * National results in every state, remarks and a city's assessments. Texts and editions are real and stand unmarked;
 * every result and every reason here is invented and says so.
 */
@Component
class DemoCriteria {

    private static final String BODY = "کارگروه تطبیق (نمونه)";
    private static final String REASON =
            "نمونه: این بند با مقررات کشور سازگار است و شهرها با احترام به روند شبکه در آن شرکت می‌کنند.";

    private final Positions positions;
    private final Practices practices;
    private final Register register;
    private final Laws laws;
    private final Glossary glossary;
    private final SelfAssessments assessments;
    private final DatabaseClock clock;
    private final Settle settle;

    DemoCriteria(
            Positions positions,
            Practices practices,
            Register register,
            Laws laws,
            Glossary glossary,
            SelfAssessments assessments,
            DatabaseClock clock,
            Settle settle) {
        this.positions = positions;
        this.practices = practices;
        this.register = register;
        this.laws = laws;
        this.glossary = glossary;
        this.assessments = assessments;
        this.clock = clock;
        this.settle = settle;
    }

    /** Who plays. */
    record Cast(Account expert, Account head, Account commission, Account city) {}

    void make(Cast cast) {
        for (var code : List.of("02", "03", "04", "06", "09", "10", "18", "19", "22", "23", "26", "29")) {
            published("call-2025-" + code, accepted("ثبت نخستین نتیجه (نمونه)"), cast);
        }
        published("call-2025-28", accepted("ثبت نخستین نتیجه (نمونه)"), cast);
        published(
                "call-2025-17",
                reserved(
                        "پیش از پذیرش هر کمک از منابع خارجی، موافقت دبیرخانه و دستگاه مسئول گرفته و کمک در بودجه مصوب شورای شهر ثبت می‌شود (نمونه).",
                        "Before any contribution from abroad is accepted, the consent of the secretariat and of the competent body is obtained and the contribution is entered in the budget adopted by the city council (sample).",
                        Effect.WORDING,
                        "constitution-139",
                        ""),
                cast);
        published(
                "call-2025-15",
                reserved(
                        "واگذاری حقوق عکس‌ها تنها برای استفاده غیرتجاری یونسکو در معرفی شبکه است (نمونه).",
                        "The rights in the photos are ceded for UNESCO's non-commercial use in presenting the network only (sample).",
                        Effect.GUIDANCE,
                        "councils-law",
                        "نمونه: یکی از اعضا محدود کردن به استفاده غیرتجاری را لازم نمی‌دانست، چون برگه یونسکو خود آن را می‌گوید."),
                cast);
        published(
                "call-2025-20",
                reserved(
                        "شهر سهم خود در دستور کار ۲۰۳۰ را در چارچوب قانون‌ها و سندهای ملی می‌نویسد (نمونه).",
                        "The city describes its contribution to the 2030 Agenda within the framework of national laws and policies (sample).",
                        Effect.WORDING,
                        "constitution-77",
                        ""),
                cast);
        published("call-2025-30", text(Verdict.NOT_RELEVANT, "", "", Effect.NONE, List.of(), ""), cast);
        published("values-05", text(Verdict.NOT_ACCEPTED, "", "", Effect.BLOCKS, List.of(), ""), cast);
        decided(
                "membership-2021-08",
                reserved(
                        "شرکت در کنفرانس بیرون از کشور پس از مجوز سفر دستگاه مسئول است (نمونه).",
                        "Attendance at a conference abroad follows the travel permission of the competent body (sample).",
                        Effect.GUIDANCE,
                        "municipal-bodies-1372",
                        ""),
                cast);
        proposed("call-2025-25", accepted("در انتظار امضای دوم (نمونه)"), cast);
        var differing =
                discussed("values-02", text(Verdict.UNDER_EXAMINATION, "", "", Effect.NONE, List.of(), ""), cast);
        opine(differing, Side.MINISTRY, Verdict.WITH_RESERVATION, cast.expert());
        opine(differing, Side.COMMISSION, Verdict.ACCEPTED, cast.commission());
        discussed("call-2025-28", accepted("افزودن راهنمای مشارکت (نمونه)"), cast);
        settle.run();
        var draft = positions.begin("values-04", cast.expert());
        positions.edit(draft, 0, text(Verdict.UNDER_EXAMINATION, "", "", Effect.NONE, List.of(), ""), cast.expert());
        notes(cast);
        assess(cast.city());
    }

    private UUID discussed(String clause, PositionText text, Cast cast) {
        var id = positions.begin(clause, cast.expert());
        positions.edit(id, version(id, cast), text, cast.expert());
        positions.discuss(id, version(id, cast), cast.expert());
        return id;
    }

    private UUID proposed(String clause, PositionText text, Cast cast) {
        var id = discussed(clause, text, cast);
        opine(id, Side.MINISTRY, text.verdict(), cast.expert());
        opine(id, Side.COMMISSION, text.verdict(), cast.commission());
        positions.propose(id, version(id, cast), cast.commission());
        return id;
    }

    private UUID decided(String clause, PositionText text, Cast cast) {
        var id = proposed(clause, text, cast);
        positions.decide(id, version(id, cast), cast.head());
        return id;
    }

    private void published(String clause, PositionText text, Cast cast) {
        var id = decided(clause, text, cast);
        positions.publish(id, version(id, cast), cast.head());
        settle.run();
    }

    private long version(UUID id, Cast cast) {
        return positions.find(id, cast.expert()).version();
    }

    private void opine(UUID id, Side side, Verdict verdict, Account by) {
        var fa = verdict == Verdict.WITH_RESERVATION ? "در چارچوب قانون‌های کشور (نمونه)" : "";
        var en = verdict == Verdict.WITH_RESERVATION ? "Within the framework of national law (sample)" : "";
        var why = side == Side.MINISTRY
                ? "نمونه: از نگاه وزارت کشور شرکت شهرها در این بند با مقررات شهرداری‌ها سنجیده شد."
                : "نمونه: از نگاه کمیسیون ملی این بند با رویه یونسکو و دیگر کشورها سنجیده شد.";
        positions.opine(id, side, 0, verdict, new Bilingual(fa, en), why, by);
    }

    private PositionText accepted(String note) {
        var text = text(Verdict.ACCEPTED, "", "", Effect.NONE, List.of(), "");
        return new PositionText(
                text.verdict(),
                text.reservation(),
                text.reasoning(),
                true,
                "",
                "",
                false,
                BODY,
                text.effect(),
                note,
                text.nextLook(),
                List.of());
    }

    private PositionText reserved(String fa, String en, Effect effect, String law, String minority) {
        var known = laws.find(law);
        return text(Verdict.WITH_RESERVATION, fa, en, effect, List.of(Map.entry(known.id(), "ماده نمونه")), minority);
    }

    private PositionText text(
            Verdict verdict,
            String fa,
            String en,
            Effect effect,
            List<Map.Entry<UUID, String>> basis,
            String minority) {
        return new PositionText(
                verdict,
                new Bilingual(fa, en),
                REASON,
                true,
                minority,
                minority.isEmpty() ? "" : "عضو کارگروه (نمونه)",
                !minority.isEmpty(),
                BODY,
                effect,
                "ثبت نخستین نتیجه (نمونه)",
                nextLook(),
                basis);
    }

    private LocalDate nextLook() {
        return clock.today().plusYears(1);
    }

    private void notes(Cast cast) {
        note(
                "call-2025-18",
                PracticeKind.REMARK,
                "نمونه: در پرونده‌های پیشین ابتکارها نام داشتند ولی مسئول، سال و بودجه نداشتند.",
                "Sample: in earlier dossiers initiatives had a name, but no owner, year or budget.",
                cast);
        note(
                "call-2025-28",
                PracticeKind.REMARK,
                "نمونه: مشارکت با یک نشست نشان داده شده بود؛ داوران روند و نقش هر گروه را می‌خواستند.",
                "Sample: participation was shown by one meeting; reviewers wanted the process and each group's part.",
                cast);
        note(
                "call-2025-24",
                PracticeKind.GUIDANCE,
                "نمونه: بودجه هر سال را در جدول بیاورید و بگویید کدام ردیف مصوب شورا است.",
                "Sample: put every year's budget in the table and say which line the council has adopted.",
                cast);
        glossary.remark(
                "affinity",
                "نمونه: آیا «سنخیت» برای خواننده ناآشنا روشن است یا «هم‌خوانی» بهتر است؟",
                cast.commission());
    }

    private void note(String clause, PracticeKind kind, String fa, String en, Cast cast) {
        practices.add(
                register.clause(clause, true).orElseThrow(),
                new Practices.Text(kind, new Bilingual(fa, en), "دبیرخانه (نمونه)", clock.today(), Audience.CITIES),
                cast.expert());
    }

    /** One finished look and one half done. */
    private void assess(Account city) {
        var first = assessments.start(city);
        save(first, new int[] {1, 2, 2, 3, 1, 2, 1, 2, 3, 1, 2, 2, 1}, true, city);
        var second = assessments.start(city);
        save(second, new int[] {2, 3, 3, 3, 2, 3}, false, city);
    }

    private void save(UUID id, int[] grades, boolean finish, Account city) {
        var assessment = assessments.find(id, city);
        var given = new HashMap<UUID, SelfAssessments.Given>();
        var clauses = new ArrayList<>(assessment.answers());
        for (var at = 0; at < clauses.size(); at++) {
            var grade = at < grades.length ? (Integer) grades[at] : finish ? (Integer) 2 : null;
            var gap = grade != null && grade < 3 ? "نمونه: سند و مسئول این کار تا پایان سال تعیین می‌شود." : "";
            given.put(clauses.get(at).clause().id(), new SelfAssessments.Given(grade, "", gap));
        }
        assessments.save(id, assessment.version(), given, finish, city);
    }
}
