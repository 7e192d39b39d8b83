package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of a call: waiting, calendar, stages, phases. */
@PortalTest
class CallRulesTests {

    private static final String SHIRAZ = "1309";

    @Autowired
    private CallPlans plans;

    @Autowired
    private Phases phases;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private SampleCalls samples;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Account head;
    private Instant now;

    @BeforeEach
    void prepare() {
        head = people.head();
        now = jdbc.sql("select portal_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    @Row("C9")
    void theSelfCheckKnowsTheWaitingRule() {
        assertThat(Waiting.freeFrom(Waiting.lastRow(Set.of(2023, 2025), Waiting.ROUNDS, 2027), 2, 4))
                .contains(2029);
        assertThat(Waiting.freeFrom(Waiting.lastRow(Set.of(2021, 2025), Waiting.ROUNDS, 2027), 2, 4))
                .isEmpty();
        var id = samples.open(head);
        var editor = people.editorOf(SHIRAZ);
        eligibility.say(id, Map.of("rounds", "2023,2025", "field", "CRAFTS"), editor);
        var check = eligibility.check(id, SHIRAZ);
        assertThat(check.blocked()).isTrue();
        assertThat(check.points().get(0).code()).isIn("waiting", "member");
        assertThat(check.points()).anySatisfy(point -> {
            assertThat(point.code()).isEqualTo("letter");
            assertThat(point.mark()).isEqualTo(Eligibility.Mark.TO_DO);
        });
    }

    @Test
    @Row("C10")
    void theCalendarIsCountedBackOverWeekendsAndHolidays() {
        var id = samples.draft(head);
        var unesco = Instant.parse("2028-01-31T22:59:00Z");
        plans.write(
                id,
                new CallPlan(
                        unesco,
                        LimitStatus.PROVISIONAL,
                        new Source(new Bilingual("نمونه", "Sample"), null),
                        5,
                        CallPlan.USUAL,
                        0),
                head);
        var plan = plans.of(id, head).orElseThrow();
        var steps = plans.steps(plan);
        assertThat(steps).extracting(CallPlan.Step::code).startsWith("OPENING").endsWith("DISPATCH");
        assertThat(steps).isSortedAccordingTo(Comparator.comparing(CallPlan.Step::day));
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.day().getDayOfWeek().getValue()).isNotIn(4, 5);
            assertThat(step.provisional()).isTrue();
        });
        // Late on the 31st in Paris is already February in Tehran; the day in Paris counts.
        assertThat(plan.lastDay()).isEqualTo(LocalDate.of(2028, 2, 1));
        assertThat(steps.get(steps.size() - 1).day()).isBefore(LocalDate.of(2028, 1, 26));
    }

    @Test
    @Row("C4")
    void onlyInvitedCitiesBeginInAFullCallAndAnswerPointByPoint() {
        var first = samples.published(
                with(
                        SampleCalls.text(now.minusSeconds(60), now.plusSeconds(3600)),
                        new CallSettings(CallSettings.Kind.EXPRESSION, null, false, 0, 0)),
                head);
        var full = samples.published(
                with(
                        SampleCalls.text(now.minusSeconds(60), now.plusSeconds(3600)),
                        new CallSettings(CallSettings.Kind.FULL, first, false, 0, 0)),
                head);
        var expert = people.expert();
        recommendations.decide(
                first, SHIRAZ, true, List.of(new Bilingual("بودجه را روشن کنید", "Clarify the budget")), expert);
        assertThat(recommendations.mayBegin(full, SHIRAZ)).isFalse();
        assertThat(recommendations.of(full, SHIRAZ)).isEmpty();
        var mayor = people.mayorOf(SHIRAZ);
        recommendations.release(first, head);
        assertThat(jdbc.sql("select key from notification where person_id = :me and path = :path")
                        .param("me", mayor.id())
                        .param("path", "/calls/" + first)
                        .query(String.class)
                        .list())
                .containsExactly("stage-invited");
        assertThat(recommendations.mayBegin(full, SHIRAZ)).isTrue();
        assertThat(recommendations.mayBegin(full, "1214")).isFalse();
        assertThat(recommendations.unanswered(full, SHIRAZ)).isEqualTo(1);
        var point = recommendations.of(full, SHIRAZ).get(0);
        recommendations.answer(full, point.id(), 0, "در بخش ۱۰.۳ آمده است", people.editorOf(SHIRAZ));
        assertThat(recommendations.unanswered(full, SHIRAZ)).isZero();
    }

    @Test
    void phasesSayWhatMayBeDoneToday() {
        var id = samples.draft(head);
        assertThat(phases.rights(id)).isEqualTo(PhaseRights.UNSETTLED);
        var today = LocalDate.of(2026, 11, 25);
        var words = new Bilingual("مرحله", "Phase");
        var list = List.of(
                new Phase("RECEIVING", words, today.minusDays(9), today.minusDays(3)),
                new Phase("PANEL", words, today, today.plusDays(2)));
        assertThat(Phases.rights(list, today).othersReviews()).isEqualTo(OthersReviews.ALWAYS);
        assertThat(Phases.rights(list, today.minusDays(1)).cityEdits()).isTrue();
        assertThat(Phases.running(list, today.minusDays(1))).isEmpty();
    }

    private static CallText with(CallText text, CallSettings settings) {
        return new CallText(
                text.code(),
                text.title(),
                text.summary(),
                text.round(),
                text.referenceYear(),
                text.opensAt(),
                text.closesAt(),
                text.quota(),
                text.fields(),
                text.formTemplate(),
                text.rubric(),
                text.phases(),
                settings);
    }
}
