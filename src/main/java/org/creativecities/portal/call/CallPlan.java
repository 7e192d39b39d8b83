package org.creativecities.portal.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.action.DatabaseClock;

/**
 * The calendar of a round, counted back from the day UNESCO wants the files.
 *
 * @param unescoAt the last instant at which UNESCO takes them
 * @param status whether that was read in UNESCO's own text
 * @param margin working days kept free before it
 * @param stretches working days each step needs before the next one, by its code, in the order of time
 */
public record CallPlan(
        Instant unescoAt, LimitStatus status, Source source, int margin, Map<String, Integer> stretches, long version) {

    /** The steps in the order of time, with the working days each usually needs; the last one is sending to UNESCO. */
    public static final Map<String, Integer> USUAL = usual();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Map<String, Integer> usual() {
        var steps = new LinkedHashMap<String, Integer>();
        steps.put("OPENING", 45);
        steps.put("CLOSING", 3);
        steps.put("SCREENING", 12);
        steps.put("REVIEW", 20);
        steps.put("PANEL", 5);
        steps.put("DECISION", 5);
        steps.put("COMMISSION", 10);
        steps.put("FINAL_TEXT", 8);
        steps.put("DISPATCH", 0);
        return Collections.unmodifiableMap(steps);
    }

    /**
     * A step and its day.
     *
     * @param day a working day, in Tehran
     * @param provisional the holidays it was counted over, or UNESCO's date, are not verified
     */
    public record Step(String code, LocalDate day, int workingDays, boolean provisional) {}

    /** The day in Tehran on which UNESCO's last instant falls. */
    public LocalDate lastDay() {
        return unescoAt.atZone(DatabaseClock.TEHRAN).toLocalDate();
    }

    public LocalDate lastDayInParis() {
        return unescoAt.atZone(PARIS).toLocalDate();
    }

    /** The steps with their days, first one first. */
    public List<Step> steps(WorkingDays days) {
        var steps = new ArrayList<Step>();
        var codes = new ArrayList<>(USUAL.keySet());
        Collections.reverse(codes);
        // The margin is counted from the earlier of the two calendars' days: midnight in Paris is the next day in
        // Tehran.
        var last = lastDay().isBefore(lastDayInParis()) ? lastDay() : lastDayInParis();
        var next = last;
        for (var code : codes) {
            var working = "DISPATCH".equals(code) ? margin : stretches.getOrDefault(code, USUAL.getOrDefault(code, 0));
            var day = days.before(next, working);
            var from = day;
            var to = next;
            var guessed = status == LimitStatus.PROVISIONAL
                    || days.holidays().values().stream()
                            .anyMatch(one -> one.status() == LimitStatus.PROVISIONAL
                                    && !one.day().isBefore(from)
                                    && !one.day().isAfter(to));
            steps.add(new Step(code, day, working, guessed));
            next = day;
        }
        Collections.reverse(steps);
        return steps;
    }
}
