package org.creativecities.portal.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.demo.DemoCity.Stage;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierScreening;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.ReturnView;
import org.creativecities.portal.dossier.ScreeningView;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.Recommendation;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.Score;
import org.springframework.stereotype.Component;

/** Takes a written dossier as far as its city has come. */
@Component
class DemoStages {

    private static final String REASON =
            "(نمونه) برنامه با حوزه خلاق شهر پیوند روشن دارد، مسئول و شریک هر ابتکار نام برده شده و زمان‌بندی با بودجه سالانه همخوان است؛ با این همه، شیوه سنجش نتیجه در دو ابتکار هنوز روشن نیست و باید پیش از معرفی نوشته شود.";

    private static final List<String> REMARKS = List.of(
            "(نمونه) شیوه سنجش نتیجه‌ها را روشن‌تر بنویسید.",
            "(نمونه) سهم بخش خصوصی در هزینه‌ها را سال به سال بیاورید.",
            "(نمونه) برای ابتکار بین‌المللی دوم، تعهد مکتوب شهر شریک را بگیرید.");

    private final DossierReading reading;
    private final DossierSending sending;
    private final DossierScreening screening;
    private final Assignments assignments;
    private final Reviews reviews;
    private final DecisionDesk decisions;
    private final DemoPeople people;
    private final DemoDossiers dossiers;
    private final DatabaseClock clock;
    private final Settle settle;

    DemoStages(
            DossierReading reading,
            DossierSending sending,
            DossierScreening screening,
            Assignments assignments,
            Reviews reviews,
            DecisionDesk decisions,
            DemoPeople people,
            DemoDossiers dossiers,
            DatabaseClock clock,
            Settle settle) {
        this.reading = reading;
        this.sending = sending;
        this.screening = screening;
        this.assignments = assignments;
        this.reviews = reviews;
        this.decisions = decisions;
        this.people = people;
        this.dossiers = dossiers;
        this.clock = clock;
        this.settle = settle;
    }

    void advance(UUID dossier, UUID call, DemoCity city) {
        var stage = city.stage();
        if (stage.compareTo(Stage.APPROVAL_ASKED) < 0) {
            return;
        }
        var editor = people.find("editor." + city.place());
        var mayor = people.find("mayor." + city.place());
        var expert = people.find("expert");
        sending.askApproval(dossier, version(dossier, editor), editor);
        settle.run();
        if (stage.compareTo(Stage.APPROVED) < 0) {
            return;
        }
        sending.approve(dossier, version(dossier, mayor), mayor);
        settle.run();
        if (stage.compareTo(Stage.SUBMITTED) < 0) {
            return;
        }
        sending.submit(dossier, version(dossier, mayor), mayor);
        settle.run();
        if (stage.compareTo(Stage.RETURNED) < 0) {
            return;
        }
        screen(dossier, call, stage, expert);
        settle.run();
        if (stage.compareTo(Stage.REVIEW) >= 0 && stage != Stage.NOT_ADMITTED) {
            review(dossier, stage, expert);
        }
    }

    private void screen(UUID dossier, UUID call, Stage stage, Account expert) {
        var view = screening.find(dossier, expert).orElseThrow();
        var met = stage != Stage.RETURNED && stage != Stage.NOT_ADMITTED;
        screening.answer(
                dossier,
                view.conditions().stream()
                        .map(condition -> new ScreeningView.Answer(
                                condition.code(),
                                met || !condition.equals(view.conditions().get(0)),
                                "",
                                0))
                        .toList(),
                expert);
        if (stage == Stage.RETURNED) {
            screening.returnFor(
                    dossier,
                    version(dossier, expert),
                    "(نمونه) منبع آمار در چند بخش نیامده است.",
                    clock.now().plus(Duration.ofDays(14)),
                    dossiers.someSections(call).stream()
                            .map(section ->
                                    new ReturnView.NewRemark(section, null, "(نمونه) منبع آمار این بخش را بنویسید."))
                            .toList(),
                    expert);
        } else if (stage == Stage.NOT_ADMITTED) {
            screening.notAdmit(dossier, version(dossier, expert), "(نمونه) شرط‌های ورود کامل نیست.", expert);
        } else {
            screening.admit(dossier, version(dossier, expert), expert);
        }
    }

    private void review(UUID dossier, Stage stage, Account expert) {
        var due = clock.today().plusDays(21);
        var posts = List.of("reviewer", "reviewer2", "reviewer3");
        for (var post : posts) {
            assignments.assign(dossier, people.find(post).id(), due, expert);
            settle.run();
        }
        var done = stage == Stage.REVIEW ? List.of("reviewer2") : posts;
        for (var post : done) {
            judge(dossier, people.find(post), posts.indexOf(post), stage);
        }
        var head = people.find("head");
        if (stage.compareTo(Stage.DECISION_PREPARED) >= 0) {
            decisions.prepare(
                    dossier,
                    Outcome.NOMINATED,
                    "(نمونه) برنامه اقدام روشن و شدنی است و شهر توان همکاری بین‌المللی خود را نشان داده است.",
                    null,
                    expert);
            settle.run();
        }
        if (stage == Stage.RELEASED) {
            decisions.release(dossier, head);
        }
    }

    /** Two of the reviewers of the dossier that waits for a decision are far apart, so that the desk shows it. */
    private static int mark(Stage stage, int position, int leaning) {
        return switch (stage) {
            case REVIEWED -> leaning == 0 ? 2 : 3 + (position + leaning) % 2;
            case DECISION_PREPARED -> 3 + (position + leaning) % 2;
            case RELEASED -> 4 - (position == leaning ? 1 : 0);
            default -> 2 + (position + leaning) % 3;
        };
    }

    private void judge(UUID dossier, Account reviewer, int leaning, Stage stage) {
        var review = reviews.mine(reviewer).stream()
                .filter(one -> one.dossierId().equals(dossier))
                .findFirst()
                .map(ReviewView::id)
                .orElseThrow();
        reviews.declareNoConflict(review, reviewer);
        settle.run();
        var open = reviews.find(review, reviewer);
        var scores = new LinkedHashMap<String, Score>();
        var position = 0;
        for (var criterion : reviews.sheet(open).rubric().criteria()) {
            scores.put(criterion.code(), new Score(mark(stage, position, leaning), REASON, "10.1 9.1-9.3"));
            position++;
        }
        reviews.write(
                review,
                open.version(),
                scores,
                leaning == 1 ? Recommendation.NOMINATE_AFTER_CORRECTION : Recommendation.NOMINATE,
                new Notes("", "(نمونه) بودجه سال سوم را بازبینی کنید.", REMARKS.get(leaning)),
                reviewer);
        settle.run();
        reviews.submit(review, reviewer);
        settle.run();
    }

    private long version(UUID dossier, Account reader) {
        return reading.find(dossier, reader).card().version();
    }
}
