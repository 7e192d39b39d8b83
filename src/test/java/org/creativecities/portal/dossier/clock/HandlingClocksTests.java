package org.creativecities.portal.dossier.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.Row;
import org.creativecities.portal.call.Holiday;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.call.Source;
import org.creativecities.portal.call.WorkingDays;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The time of a screening, day by day. November 2026: the 7th, 14th and 21st are Saturdays. */
@Row("E2")
class HandlingClocksTests {

    private static final WorkingDays DAYS = new WorkingDays(
            Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            Map.of(
                    day(23),
                    new Holiday(
                            day(23),
                            new Bilingual("عید", "Feast"),
                            LimitStatus.PROVISIONAL,
                            new Source(new Bilingual("نمونه", "Sample"), null),
                            0)));

    @Test
    void itRunsInWorkingDaysAndNamesTheDayOfThePromise() {
        var clock = HandlingClocks.clock(List.of(leg(7, null, null)), DAYS, day(15));
        assertThat(clock.used()).as("8 to 11, 14, 15").isEqualTo(6);
        assertThat(clock.left()).isEqualTo(4);
        assertThat(clock.due()).as("16, 17, 18, 21").isEqualTo(day(21));
        assertThat(clock.running()).isTrue();
    }

    @Test
    void itStandsStillWhileTheCityOwesSomething() {
        var clock = HandlingClocks.clock(List.of(leg(7, 10, null)), DAYS, day(25));
        assertThat(clock.stopped()).isEqualTo(day(10));
        assertThat(clock.used()).isEqualTo(3);
        assertThat(clock.due()).isNull();
    }

    @Test
    void itGoesOnWhenTheCityHasSentAgainAndHolidaysDoNotCount() {
        var clock = HandlingClocks.clock(List.of(leg(7, 10, null), leg(21, null, null)), DAYS, day(25));
        assertThat(clock.used()).as("3, then 22, 24, 25").isEqualTo(6);
        assertThat(clock.stopped()).isNull();
    }

    @Test
    void itEndsWithTheVerdictAndSaysWhenThePromiseWasNotKept() {
        var ended = HandlingClocks.clock(List.of(leg(7, null, 14)), DAYS, day(25));
        assertThat(ended.ended()).isEqualTo(day(14));
        assertThat(ended.used()).isEqualTo(5);
        var late = HandlingClocks.clock(List.of(leg(1, null, null)), DAYS, day(25));
        assertThat(late.late()).isTrue();
        assertThat(late.left()).isNegative();
    }

    private static HandlingClocks.Leg leg(int sent, @Nullable Integer returned, @Nullable Integer judged) {
        return new HandlingClocks.Leg(
                UUID.randomUUID(),
                day(sent),
                returned == null ? null : day(returned),
                judged == null ? null : day(judged),
                null,
                10);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
