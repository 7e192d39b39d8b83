package org.creativecities.portal.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.creativecities.portal.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of the status, line by line (docs/decisions/93). Numbers are months before today; negative lies ahead. */
@Row({"H9", "H10"})
class StatusRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(
            name = "{8}: {0} disputed={1} ended={2} suspended={3} expires={4} joint={5} slight={6} contact={7}")
    @CsvSource({
        // basis, disputed, ended, suspended, expires, joint, slight, contact, status
        "MADE, false, , , , 3, , 2, ACTIVE",
        "MADE, false, , , , 24, , 12, ACTIVE",
        "MADE, false, , , , 3, , , LOW",
        "MADE, false, , , , 3, , 13, LOW",
        "MADE, false, , , , , 6, 2, LOW",
        "MADE, false, , , , 30, 6, 2, LOW",
        "MADE, false, , , , 25, , 2, DORMANT",
        "MADE, false, , , , , 40, , DORMANT",
        "MADE, false, , , , , , , UNKNOWN",
        "MADE, false, , , , , , 1, UNKNOWN",
        "MADE, false, , , 1, 3, , 2, LAPSED",
        "MADE, false, , , -1, 3, , 2, ACTIVE",
        "MADE, false, , , 0, 3, , 2, ACTIVE",
        "MADE, false, , 5, , 3, , 2, SUSPENDED",
        "MADE, false, , -1, , 3, , 2, ACTIVE",
        "MADE, false, 2, 5, , 3, , 2, ENDED",
        "MADE, false, -2, , , 3, , 2, ACTIVE",
        "MADE, true, , , , 3, , 2, DISPUTED",
        "MADE, true, , 5, , 3, , 2, SUSPENDED",
        "APPROVED, false, , , , , , , PROPOSED",
        "CLAIMED, true, , , , 3, , 2, PROPOSED"
    })
    void aStatusFollowsFromWhatIsKnown(
            TieBasis basis,
            boolean disputed,
            @Nullable Integer ended,
            @Nullable Integer suspended,
            @Nullable Integer expires,
            @Nullable Integer joint,
            @Nullable Integer slight,
            @Nullable Integer contact,
            TieStatus status) {
        var life = new Life(
                basis, disputed, day(ended), day(suspended), day(expires), day(joint), day(slight), day(contact));
        assertThat(StatusRule.of(life, TODAY)).isEqualTo(status);
    }

    private static @Nullable LocalDate day(@Nullable Integer monthsAgo) {
        return monthsAgo == null ? null : TODAY.minusMonths(monthsAgo);
    }
}
