package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.review.ReviewStatus.ASSIGNED;
import static org.creativecities.portal.review.ReviewStatus.DECLINED;
import static org.creativecities.portal.review.ReviewStatus.OPEN;
import static org.creativecities.portal.review.ReviewStatus.RECUSED;
import static org.creativecities.portal.review.ReviewStatus.RELEASED;
import static org.creativecities.portal.review.ReviewStatus.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.creativecities.portal.action.ConflictException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every status against every verb. */
class ReviewTests {

    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");

    private static final Map<String, Consumer<Review>> VERBS = Map.of(
            "declareNoConflict", review -> review.declareNoConflict(NOW),
            "recuse", review -> review.recuse("a former post there", NOW),
            "decline", review -> review.decline("no time", "somebody", NOW),
            "release", Review::release,
            "write", review -> review.write(Map.of(), null, Notes.NONE, NOW),
            "submit", review -> review.submit(1, NOW),
            "reopen", Review::reopen);

    private static Review in(ReviewStatus status) {
        var review = new Review(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2027, 2, 17),
                UUID.randomUUID(),
                NOW);
        if (status == OPEN || status == SUBMITTED) {
            review.declareNoConflict(NOW);
        }
        if (status == SUBMITTED) {
            review.submit(1, NOW);
        }
        if (status == RECUSED) {
            review.recuse("a former post there", NOW);
        }
        if (status == DECLINED) {
            review.decline("no time", "", NOW);
        }
        if (status == RELEASED) {
            review.release();
        }
        return review;
    }

    @ParameterizedTest
    @CsvSource({
        // verb, then what ASSIGNED, OPEN, SUBMITTED, RECUSED and RELEASED become; "-" is refused
        "declareNoConflict, OPEN,     -,         -,    -, -",
        "recuse,            RECUSED,  RECUSED,   -,    -, -",
        "decline,           DECLINED, DECLINED,  -,    -, -",
        "release,           RELEASED, RELEASED,  -,    -, -",
        "write,             -,        OPEN,      -,    -, -",
        "submit,            -,        SUBMITTED, -,    -, -",
        "reopen,            -,        -,         OPEN, -, -"
    })
    void eachVerbKnowsWhereItMayGo(
            String verb, String assigned, String open, String submitted, String recused, String released) {
        check(verb, ASSIGNED, assigned);
        check(verb, OPEN, open);
        check(verb, SUBMITTED, submitted);
        check(verb, RECUSED, recused);
        check(verb, RELEASED, released);
    }

    private static void check(String verb, ReviewStatus from, String expected) {
        var review = in(from);
        @Nullable Consumer<Review> act = VERBS.get(verb);
        assertThat(act).isNotNull();
        if (expected.equals("-")) {
            assertThatThrownBy(() -> act.accept(review)).isInstanceOf(ConflictException.class);
            assertThat(review.status()).isEqualTo(from);
        } else {
            act.accept(review);
            assertThat(review.status()).isEqualTo(ReviewStatus.valueOf(expected));
        }
    }

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void onlyWhoHoldsTheSeatIsSeated(ReviewStatus status) {
        assertThat(status.isSeated()).isEqualTo(status != RECUSED && status != DECLINED && status != RELEASED);
    }
}
