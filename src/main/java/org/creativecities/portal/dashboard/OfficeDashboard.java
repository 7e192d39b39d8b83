package org.creativecities.portal.dashboard;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.creativecities.portal.dossier.OfficeFilter;
import org.creativecities.portal.dossier.OfficeFilter.Group;
import org.creativecities.portal.dossier.OfficeList;
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

    private final OfficeList list;
    private final Calls calls;
    private final DossierFigures figures;
    private final Assignments assignments;
    private final RankingTable ranking;
    private final Cities cities;
    private final People people;
    private final DatabaseClock clock;

    OfficeDashboard(
            OfficeList list,
            Calls calls,
            DossierFigures figures,
            Assignments assignments,
            RankingTable ranking,
            Cities cities,
            People people,
            DatabaseClock clock) {
        this.list = list;
        this.calls = calls;
        this.figures = figures;
        this.assignments = assignments;
        this.ranking = ranking;
        this.cities = cities;
        this.people = people;
        this.clock = clock;
    }

    /** A province with its dossiers; the codes are those of the map. */
    record Area(String code, Bilingual name, int dossiers) {}

    /** A dossier whose reviewers are far apart, in points of 100. */
    record Wide(UUID dossier, Bilingual city, long spread) {}

    /** @param scored null until the dossier has reached review */
    record Line(
            DossierFigures.Latest dossier,
            Bilingual city,
            Bilingual province,
            Bilingual field,
            RankingTable.@Nullable Line scored) {}

    /** @param idle how many of those that lie with the secretariat nobody has touched for too long */
    record Page(
            CallView call,
            Instant now,
            int dossiers,
            int sent,
            int waiting,
            long idle,
            int reviews,
            int reviewsDone,
            int decisions,
            List<Pipeline.Bar> bars,
            List<Area> areas,
            List<ReviewerLoad> loads,
            List<Wide> wide,
            List<Deadlines.Entry> deadlines,
            List<Line> latest) {}

    List<CallView> calls() {
        return calls.published();
    }

    Page of(CallView call, Account account) {
        var stages = figures.stages(call.id(), account).stream()
                .filter(stage -> stage.status() != DossierStatus.WITHDRAWN)
                .toList();
        var reviews = assignments.ofCall(call.id(), account).stream()
                .filter(review -> review.status().isSeated())
                .toList();
        var scored = ranking.of(call.id(), account);
        var latest = figures.latest(call.id(), LATEST, account);
        var municipalities = cities.municipalities(Stream.concat(
                        latest.stream().map(DossierFigures.Latest::municipality),
                        scored.stream().map(line -> line.card().municipality()))
                .collect(Collectors.toSet()));
        var now = clock.now();
        return new Page(
                call,
                now,
                Pipeline.count(stages, Group.RUNNING.statuses()),
                Pipeline.count(stages, Group.SENT.statuses()),
                Pipeline.count(stages, Group.WAITING.statuses()),
                list.count(idle(call), account),
                reviews.size(),
                (int) reviews.stream()
                        .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                        .count(),
                Pipeline.count(stages, EnumSet.of(DossierStatus.DECISION_PREPARED)),
                Pipeline.bars(stages),
                areas(figures.provinces(call.id(), account)),
                ReviewerLoad.of(
                        reviews,
                        people.names(
                                reviews.stream().map(ReviewView::reviewerId).collect(Collectors.toSet())),
                        clock.today()),
                wide(scored, municipalities),
                Deadlines.of(call, reviews),
                lines(latest, scored, municipalities));
    }

    private static OfficeFilter idle(CallView call) {
        return new OfficeFilter("", null, null, null, call.id(), null, true, OfficeFilter.Sort.SENT, true);
    }

    private List<Area> areas(Map<String, Integer> counts) {
        return cities.provinces().stream()
                .filter(province -> counts.containsKey(province.code()))
                .map(province -> new Area(province.code(), province.name(), counts.getOrDefault(province.code(), 0)))
                .sorted(Comparator.comparing(Area::dossiers).reversed())
                .toList();
    }

    private static List<Wide> wide(List<RankingTable.Line> scored, Map<String, Municipality> municipalities) {
        return scored.stream()
                .filter(line -> line.row().isWide())
                .map(line -> new Wide(
                        line.card().id(),
                        name(municipalities, line.card().municipality(), Municipality::name),
                        Math.round(line.row().spread())))
                .toList();
    }

    private List<Line> lines(
            List<DossierFigures.Latest> latest,
            List<RankingTable.Line> scored,
            Map<String, Municipality> municipalities) {
        var fields = cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name));
        var lines = scored.stream().collect(Collectors.toMap(line -> line.card().id(), line -> line));
        return latest.stream()
                .map(dossier -> new Line(
                        dossier,
                        name(municipalities, dossier.municipality(), Municipality::name),
                        name(municipalities, dossier.municipality(), Municipality::province),
                        fields.getOrDefault(dossier.field(), new Bilingual(dossier.field(), dossier.field())),
                        lines.get(dossier.id())))
                .toList();
    }

    private static Bilingual name(
            Map<String, Municipality> municipalities, String code, Function<Municipality, Bilingual> part) {
        var found = municipalities.get(code);
        return found == null ? new Bilingual(code, code) : part.apply(found);
    }

    /** The call that was asked for, or the newest one. */
    CallView chosen(List<CallView> published, @Nullable UUID id) {
        return published.stream()
                .filter(call -> id == null || call.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }
}
