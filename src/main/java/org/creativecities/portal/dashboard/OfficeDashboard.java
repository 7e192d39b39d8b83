package org.creativecities.portal.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.city.Municipality;
import org.creativecities.portal.dossier.DossierFigures;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.RankingTable;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.ReviewView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the secretariat's dashboard for one call, in a fixed number of queries. */
@Component
@Transactional(readOnly = true)
class OfficeDashboard {

    private static final int LATEST = 8;

    private final Calls calls;
    private final DossierFigures figures;
    private final Assignments assignments;
    private final RankingTable ranking;
    private final Cities cities;
    private final People people;
    private final DatabaseClock clock;

    OfficeDashboard(
            Calls calls,
            DossierFigures figures,
            Assignments assignments,
            RankingTable ranking,
            Cities cities,
            People people,
            DatabaseClock clock) {
        this.calls = calls;
        this.figures = figures;
        this.assignments = assignments;
        this.ranking = ranking;
        this.cities = cities;
        this.people = people;
        this.clock = clock;
    }

    /** A bar of the pipeline; share is percent of the longest bar. */
    record Bar(DossierStatus status, int count, double days, int share) {}

    /** What one reviewer holds; shares are percent of the largest load. */
    record Load(String name, int seats, int submitted, int seatShare, int doneShare, boolean late) {}

    /** A date to keep in mind. */
    record Deadline(Instant at, String key, Bilingual about, String address) {}

    record Line(DossierFigures.Latest dossier, Bilingual city, Bilingual province, Bilingual field) {}

    record Page(
            CallView call,
            int dossiers,
            int waiting,
            int reviews,
            int reviewsDone,
            int decisions,
            List<Bar> bars,
            Map<String, Integer> provinces,
            List<Load> loads,
            List<RankingTable.Line> wide,
            Map<String, Municipality> municipalities,
            List<Deadline> deadlines,
            List<Line> latest) {}

    List<CallView> calls() {
        return calls.published();
    }

    Page of(CallView call, Account account) {
        var stages = figures.stages(call.id(), account);
        var reviews = assignments.ofCall(call.id(), account).stream()
                .filter(review -> review.status().isSeated())
                .toList();
        var latest = figures.latest(call.id(), LATEST, account);
        var lines = ranking.of(call.id(), account);
        var municipalities = cities.municipalities(latest.stream()
                .map(DossierFigures.Latest::municipality)
                .collect(Collectors.toCollection(() -> new ArrayList<>(
                        lines.stream().map(line -> line.card().municipality()).toList()))));
        return new Page(
                call,
                stages.stream()
                        .filter(stage -> stage.status() != DossierStatus.WITHDRAWN)
                        .mapToInt(DossierFigures.Stage::count)
                        .sum(),
                count(stages, DossierStatus.SUBMITTED) + count(stages, DossierStatus.ADMITTED),
                reviews.size(),
                (int) reviews.stream()
                        .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                        .count(),
                count(stages, DossierStatus.DECISION_PREPARED),
                bars(stages),
                figures.provinces(call.id(), account),
                loads(reviews),
                lines.stream().filter(line -> line.row().isWide()).toList(),
                municipalities,
                deadlines(call, reviews),
                lines(latest, municipalities));
    }

    private static int count(List<DossierFigures.Stage> stages, DossierStatus status) {
        return stages.stream()
                .filter(stage -> stage.status() == status)
                .mapToInt(DossierFigures.Stage::count)
                .sum();
    }

    private static List<Bar> bars(List<DossierFigures.Stage> stages) {
        var most = stages.stream().mapToInt(DossierFigures.Stage::count).max().orElse(1);
        return stages.stream()
                .sorted(Comparator.comparing(DossierFigures.Stage::status))
                .map(stage -> new Bar(stage.status(), stage.count(), stage.days(), stage.count() * 100 / most))
                .toList();
    }

    private List<Load> loads(List<ReviewView> reviews) {
        var byReviewer = reviews.stream().collect(Collectors.groupingBy(ReviewView::reviewerId));
        var names = people.names(byReviewer.keySet());
        var most = byReviewer.values().stream().mapToInt(List::size).max().orElse(1);
        var today = clock.today();
        return byReviewer.entrySet().stream()
                .map(entry -> {
                    var held = entry.getValue();
                    var done = (int) held.stream()
                            .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                            .count();
                    var late = held.stream()
                            .anyMatch(review -> review.status() != ReviewStatus.SUBMITTED
                                    && review.dueOn().isBefore(today));
                    return new Load(
                            names.getOrDefault(entry.getKey(), ""),
                            held.size(),
                            done,
                            held.size() * 100 / most,
                            done * 100 / most,
                            late);
                })
                .sorted(Comparator.comparing(Load::name))
                .toList();
    }

    private static List<Deadline> deadlines(CallView call, List<ReviewView> reviews) {
        var dates = new ArrayList<Deadline>();
        dates.add(new Deadline(call.closesAt(), "dashboard.deadline.call", call.title(), "/office/calls/" + call.id()));
        reviews.stream()
                .filter(review -> review.status() != ReviewStatus.SUBMITTED)
                .map(ReviewView::dueOn)
                .distinct()
                .sorted()
                .limit(4)
                .forEach(day -> dates.add(new Deadline(
                        day.plusDays(1)
                                .atStartOfDay(DatabaseClock.TEHRAN)
                                .toInstant()
                                .minusSeconds(1),
                        "dashboard.deadline.review",
                        call.title(),
                        "/office/assignments?call=" + call.id())));
        dates.sort(Comparator.comparing(Deadline::at));
        return dates;
    }

    private List<Line> lines(List<DossierFigures.Latest> latest, Map<String, Municipality> municipalities) {
        var fields = cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name));
        return latest.stream()
                .map(dossier -> {
                    var city = municipalities.get(dossier.municipality());
                    var unknown = new Bilingual(dossier.municipality(), dossier.municipality());
                    return new Line(
                            dossier,
                            city == null ? unknown : city.name(),
                            city == null ? unknown : city.province(),
                            fields.getOrDefault(dossier.field(), unknown));
                })
                .toList();
    }

    /** The call that was asked for, or the newest one. */
    CallView chosen(List<CallView> published, @Nullable UUID id) {
        return published.stream()
                .filter(call -> id == null || call.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }
}
