package org.creativecities.portal.site.frame;

import java.time.Duration;
import java.time.Instant;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How long is left until a deadline, by the database's clock. */
@Component("countdown")
public class Countdown {

    private static final int NEAR_DAYS = 7;

    private final DatabaseClock clock;
    private final MessageSource messages;

    Countdown(DatabaseClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * What is left.
     *
     * @param kind {@code open}, {@code near} (7 days), {@code last} (1 day) or {@code past}
     * @param measure {@code days}, {@code hours} or {@code minutes}; what the amount counts
     * @param amount whole days, in the last day hours; null when past
     * @param unit the word after the number, or the whole sentence when past
     */
    public record Left(
            String kind, String measure, @Nullable Long amount, String unit, Instant now) {}

    public Left until(Instant deadline) {
        var now = clock.now();
        if (!now.isBefore(deadline)) {
            return new Left("past", "days", null, word("layout.deadline.past"), now);
        }
        var left = Duration.between(now, deadline);
        var days = left.toDays();
        if (days >= 1) {
            var kind = days <= 1 ? "last" : days <= NEAR_DAYS ? "near" : "open";
            return new Left(kind, "days", days, word("layout.deadline.days", days), now);
        }
        return left.toHours() >= 1
                ? new Left("last", "hours", left.toHours(), word("layout.deadline.hours", left.toHours()), now)
                : new Left(
                        "last",
                        "minutes",
                        Math.max(1, left.toMinutes()),
                        word("layout.deadline.minutes", left.toMinutes()),
                        now);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
