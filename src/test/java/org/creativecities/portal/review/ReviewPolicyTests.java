package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.review.ReviewAction.DECLARE;
import static org.creativecities.portal.review.ReviewAction.READ_DOSSIER;
import static org.creativecities.portal.review.ReviewAction.READ_OTHERS;
import static org.creativecities.portal.review.ReviewAction.READ_RECEIPT;
import static org.creativecities.portal.review.ReviewAction.RELEASE;
import static org.creativecities.portal.review.ReviewAction.REOPEN;
import static org.creativecities.portal.review.ReviewAction.SEE;
import static org.creativecities.portal.review.ReviewAction.SUBMIT;
import static org.creativecities.portal.review.ReviewAction.WRITE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.OthersReviews;
import org.creativecities.portal.call.PhaseRights;
import org.creativecities.portal.dossier.DossierStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewPolicyTests {

    private static final UUID REVIEWER = UUID.randomUUID();

    static Stream<Arguments> own() {
        return Stream.of(
                Arguments.of(ReviewStatus.ASSIGNED, DossierStatus.UNDER_REVIEW, Set.of(SEE, DECLARE)),
                Arguments.of(
                        ReviewStatus.OPEN,
                        DossierStatus.UNDER_REVIEW,
                        Set.of(SEE, READ_DOSSIER, WRITE, SUBMIT, DECLARE)),
                Arguments.of(
                        ReviewStatus.SUBMITTED,
                        DossierStatus.UNDER_REVIEW,
                        Set.of(SEE, READ_DOSSIER, READ_RECEIPT, READ_OTHERS, REOPEN)),
                Arguments.of(ReviewStatus.RECUSED, DossierStatus.UNDER_REVIEW, Set.of()),
                Arguments.of(ReviewStatus.RELEASED, DossierStatus.UNDER_REVIEW, Set.of()),
                Arguments.of(ReviewStatus.ASSIGNED, DossierStatus.DECISION_PREPARED, Set.of(SEE)),
                Arguments.of(ReviewStatus.OPEN, DossierStatus.DECISION_PREPARED, Set.of(SEE, READ_DOSSIER)),
                Arguments.of(
                        ReviewStatus.SUBMITTED,
                        DossierStatus.NOMINATED,
                        Set.of(SEE, READ_DOSSIER, READ_RECEIPT, READ_OTHERS)));
    }

    @ParameterizedTest
    @MethodSource("own")
    void theReviewersOwn(ReviewStatus status, DossierStatus dossier, Set<ReviewAction> expected) {
        assertThat(ReviewPolicy.permitted(
                        account(Role.REVIEWER, REVIEWER), review(status), dossier, PhaseRights.UNSETTLED))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void anotherReviewerDoesNotEvenSeeIt(ReviewStatus status) {
        var other = account(Role.REVIEWER, UUID.randomUUID());

        assertThat(ReviewPolicy.permitted(other, review(status), DossierStatus.UNDER_REVIEW, PhaseRights.UNSETTLED))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARIAT_EXPERT", "HEAD_OF_SECRETARIAT", "AUDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDoes(Role role) {
        var somebody = account(role, role == Role.REVIEWER ? UUID.randomUUID() : REVIEWER);

        assertThat(ReviewPolicy.permitted(
                        somebody, review(ReviewStatus.SUBMITTED), DossierStatus.NOMINATED, PhaseRights.UNSETTLED))
                .isEmpty();
    }

    @Test
    void theSecretariatReadsAllAndFreesASeatThatIsNotHandedIn() {
        var expert = account(Role.SECRETARIAT_EXPERT, UUID.randomUUID());

        assertThat(ReviewPolicy.permitted(
                        expert, review(ReviewStatus.OPEN), DossierStatus.UNDER_REVIEW, PhaseRights.UNSETTLED))
                .isEqualTo(Set.of(SEE, READ_OTHERS, RELEASE));
        assertThat(ReviewPolicy.permitted(
                        expert, review(ReviewStatus.SUBMITTED), DossierStatus.UNDER_REVIEW, PhaseRights.UNSETTLED))
                .isEqualTo(Set.of(SEE, READ_OTHERS));
    }

    @Test
    @Row({"F10", "F15"})
    void aPhaseOnlyNarrows() {
        var own = account(Role.REVIEWER, REVIEWER);
        var closed = new PhaseRights(false, false, false, false, OthersReviews.NEVER, false);
        assertThat(ReviewPolicy.permitted(own, review(ReviewStatus.OPEN), DossierStatus.UNDER_REVIEW, closed))
                .isEqualTo(Set.of(SEE, READ_DOSSIER, DECLARE));
        assertThat(ReviewPolicy.permitted(own, review(ReviewStatus.SUBMITTED), DossierStatus.UNDER_REVIEW, closed))
                .isEqualTo(Set.of(SEE, READ_DOSSIER, READ_RECEIPT));
        var panel = PhaseRights.usual("PANEL");
        assertThat(ReviewPolicy.permitted(own, review(ReviewStatus.OPEN), DossierStatus.UNDER_REVIEW, panel))
                .contains(READ_OTHERS);
        assertThat(ReviewPolicy.permitted(own, review(ReviewStatus.ASSIGNED), DossierStatus.UNDER_REVIEW, panel))
                .isEqualTo(Set.of(SEE, DECLARE));
        assertThat(ReviewPolicy.permitted(own, review(ReviewStatus.RECUSED), DossierStatus.UNDER_REVIEW, panel))
                .isEmpty();
        var others = account(Role.REVIEWER, UUID.randomUUID());
        assertThat(ReviewPolicy.permitted(others, review(ReviewStatus.SUBMITTED), DossierStatus.UNDER_REVIEW, panel))
                .isEmpty();
    }

    @Test
    void theAuditorOnlyReads() {
        assertThat(ReviewPolicy.permitted(
                        account(Role.AUDITOR, UUID.randomUUID()),
                        review(ReviewStatus.OPEN),
                        DossierStatus.UNDER_REVIEW,
                        PhaseRights.UNSETTLED))
                .isEqualTo(Set.of(SEE, READ_OTHERS));
    }

    private static Account account(Role role, UUID id) {
        var municipality = Role.CITY.contains(role) ? "1101" : null;
        var grant = new Account.Grant(UUID.randomUUID(), role, municipality, null, null);
        return new Account(id, "someone@example.ir", "someone", grant, List.of(grant));
    }

    private static ReviewView review(ReviewStatus status) {
        return new ReviewView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                REVIEWER,
                status,
                LocalDate.of(2027, 2, 17),
                Instant.EPOCH,
                null,
                Map.of(),
                null,
                Notes.NONE,
                null,
                Instant.EPOCH,
                null,
                null,
                0);
    }
}
