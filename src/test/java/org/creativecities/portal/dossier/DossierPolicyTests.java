package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.dossier.DossierAction.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table: role, state and clock to actions. Sets are compared whole. */
class DossierPolicyTests {

    private static final String SHIRAZ = "1001";
    private static final String TABRIZ = "1002";
    private static final UUID EDITOR = UUID.randomUUID();

    /** The state is the status; "+" stands for a return being answered, "late" for a passed date. */
    @ParameterizedTest(name = "{0} of a dossier {1} may {2}")
    @CsvSource(delimiter = '|', textBlock = """
        CED | DRAFT                 | SEE READ_DRAFT EDIT ASSIGN ASK_APPROVAL DELETE
        CED | DRAFT late            | SEE READ_DRAFT DELETE
        CED | APPROVAL_ASKED        | SEE READ_DRAFT TAKE_BACK
        CED | APPROVAL_ASKED late   | SEE READ_DRAFT
        CED | APPROVAL_ASKED +      | SEE READ_DRAFT READ_SENT TAKE_BACK
        CED | APPROVED              | SEE READ_DRAFT TAKE_BACK
        CED | SUBMITTED             | SEE READ_DRAFT READ_SENT
        CED | RETURNED +            | SEE READ_DRAFT READ_SENT EDIT ASSIGN ASK_APPROVAL
        CED | RETURNED + late       | SEE READ_DRAFT READ_SENT
        CED | ADMITTED              | SEE READ_DRAFT READ_SENT
        CED | NOT_ADMITTED          | SEE READ_DRAFT READ_SENT READ_RESULT
        CED | UNDER_REVIEW          | SEE READ_DRAFT READ_SENT
        CED | DECISION_PREPARED     | SEE READ_DRAFT READ_SENT
        CED | NOMINATED             | SEE READ_DRAFT READ_SENT READ_RESULT
        CED | WITHDRAWN             | SEE READ_DRAFT READ_SENT
        CEX | DRAFT                 | SEE READ_DRAFT EDIT
        CEX | DRAFT late            | SEE READ_DRAFT
        CEX | APPROVAL_ASKED        | SEE READ_DRAFT
        CEX | RETURNED +            | SEE READ_DRAFT EDIT
        CEX | NOMINATED             | SEE READ_DRAFT
        CSG | DRAFT                 | SEE READ_DRAFT EDIT ASSIGN ASK_APPROVAL DELETE
        CSG | APPROVAL_ASKED        | SEE READ_DRAFT TAKE_BACK APPROVE GIVE_BACK
        CSG | APPROVAL_ASKED late   | SEE READ_DRAFT
        CSG | APPROVED              | SEE READ_DRAFT TAKE_BACK SUBMIT
        CSG | APPROVED late         | SEE READ_DRAFT
        CSG | APPROVED +            | SEE READ_DRAFT READ_SENT TAKE_BACK SUBMIT WITHDRAW
        CSG | SUBMITTED             | SEE READ_DRAFT READ_SENT WITHDRAW
        CSG | SUBMITTED late        | SEE READ_DRAFT READ_SENT
        CSG | RETURNED +            | SEE READ_DRAFT READ_SENT EDIT ASSIGN ASK_APPROVAL WITHDRAW
        CSG | ADMITTED              | SEE READ_DRAFT READ_SENT
        CSG | WITHDRAWN             | SEE READ_DRAFT READ_SENT REVIVE
        CSG | WITHDRAWN late        | SEE READ_DRAFT READ_SENT
        CSG | RUNNER_UP             | SEE READ_DRAFT READ_SENT READ_RESULT
        SEX | DRAFT                 | SEE
        SEX | APPROVED              | SEE
        SEX | APPROVED +            | SEE READ_SENT EXTEND_RETURN
        SEX | SUBMITTED             | SEE READ_SENT SCREEN ADMIT NOT_ADMIT RETURN WITHDRAW
        SEX | RETURNED +            | SEE READ_SENT EXTEND_RETURN WITHDRAW
        SEX | RETURNED + late       | SEE READ_SENT EXTEND_RETURN NOT_ADMIT WITHDRAW
        SEX | ADMITTED              | SEE READ_SENT WITHDRAW
        SEX | UNDER_REVIEW          | SEE READ_SENT WITHDRAW
        SEX | DECISION_PREPARED     | SEE READ_SENT WITHDRAW
        SEX | NOT_NOMINATED         | SEE READ_SENT READ_RESULT
        SEX | WITHDRAWN             | SEE READ_SENT
        SHD | SUBMITTED             | SEE READ_SENT SCREEN ADMIT NOT_ADMIT RETURN WITHDRAW
        AUD | DRAFT                 | SEE READ_DRAFT
        AUD | SUBMITTED             | SEE READ_DRAFT READ_SENT
        AUD | NOMINATED             | SEE READ_DRAFT READ_SENT READ_RESULT
        """)
    void permits(String code, String state, String actions) {
        var expected = Arrays.stream(actions.split(" "))
                .map(DossierAction::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DossierAction.class)));
        assertThat(DossierPolicy.permitted(person(role(code), SHIRAZ, EDITOR), standing(state)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(DossierStatus.class)
    void anotherCityDoesNotEvenSeeIt(DossierStatus status) {
        for (var role : Set.of(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR, Role.COUNCIL_CLERK)) {
            assertThat(DossierPolicy.permitted(person(role, TABRIZ, EDITOR), standing(status.name())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "COUNCIL_CLERK",
                "REVIEWER",
                "OPINION_OFFICER",
                "COMMISSION_OFFICER",
                "COUNCIL_MEMBER",
                "ADMINISTRATOR"
            })
    void whoHasNoPartInItSeesNothing(Role role) {
        for (var status : DossierStatus.values()) {
            assertThat(DossierPolicy.permitted(person(role, SHIRAZ, EDITOR), standing(status.name())))
                    .isEmpty();
        }
    }

    @Test
    void onlyItsAuthorOrTheMayorThrowsADraftAway() {
        var colleague = person(Role.CITY_EDITOR, SHIRAZ, UUID.randomUUID());
        assertThat(DossierPolicy.permitted(colleague, standing("DRAFT"))).doesNotContain(DELETE);
    }

    @Test
    void aContributorReadsAndWritesOnlyWhatWasAssigned() {
        var contributor = person(Role.CITY_CONTRIBUTOR, SHIRAZ, UUID.randomUUID());
        var draft = standing("DRAFT");
        assertThat(DossierPolicy.mayWrite(contributor, draft, "5")).isTrue();
        assertThat(DossierPolicy.mayRead(contributor, draft, "6")).isFalse();
        assertThat(DossierPolicy.mayWrite(contributor, draft, "6")).isFalse();
    }

    @Test
    void afterAReturnOnlyTheNamedSectionsAreOpen() {
        var editor = person(Role.CITY_EDITOR, SHIRAZ, EDITOR);
        var returned = standing("RETURNED +");
        assertThat(DossierPolicy.mayWrite(editor, returned, "5")).isTrue();
        assertThat(DossierPolicy.mayWrite(editor, returned, "6")).isFalse();
        assertThat(DossierPolicy.mayRead(editor, returned, "6")).isTrue();
    }

    @Test
    void invisibleIsNotFoundAndVisibleIsRefused() {
        var stranger = person(Role.MAYOR, TABRIZ, EDITOR);
        assertThatThrownBy(() -> DossierPolicy.require(SUBMIT, stranger, standing("APPROVED")))
                .isInstanceOf(NotVisibleException.class);
        var editor = person(Role.CITY_EDITOR, SHIRAZ, EDITOR);
        assertThatThrownBy(() -> DossierPolicy.require(SUBMIT, editor, standing("APPROVED")))
                .isInstanceOf(NotAllowedException.class)
                .hasMessage("dossier.refused.SUBMIT");
    }

    private static Standing standing(String state) {
        var status = DossierStatus.valueOf(state.split(" ")[0]);
        var returned = state.contains("+");
        var late = state.contains("late");
        var sent = returned || !Set.of("DRAFT", "APPROVAL_ASKED", "APPROVED").contains(status.name());
        return new Standing(
                SHIRAZ,
                status,
                EDITOR,
                sent ? 1 : 0,
                returned,
                !late,
                !late,
                status == DossierStatus.WITHDRAWN ? DossierStatus.SUBMITTED : null,
                Set.of("5", "10.1"),
                returned ? Set.of("5") : null);
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Account person(Role role, String municipality, UUID id) {
        var grant = new Account.Grant(UUID.randomUUID(), role, municipality, null, null);
        return new Account(id, "name@example.ir", "نمونه", grant, List.of(grant));
    }
}
