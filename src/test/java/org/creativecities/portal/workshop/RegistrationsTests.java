package org.creativecities.portal.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.creativecities.portal.workshop.RegistrationStatus.CONFIRMED;
import static org.creativecities.portal.workshop.RegistrationStatus.WAITING;
import static org.creativecities.portal.workshop.TestWorkshops.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats go in the order of arrival and are never given twice. */
@PortalTest
class RegistrationsTests {

    private static final String YAZD = "1309";

    @Autowired
    private Registrations registrations;

    @Autowired
    private Participants participants;

    @Autowired
    private WorkshopInvitations invitations;

    @Autowired
    private WorkshopDesk desk;

    @Autowired
    private TestWorkshops workshops;

    @Autowired
    private TestPeople people;

    private Account expert;

    @BeforeEach
    void expert() {
        expert = people.expert();
    }

    @Test
    @Row("I3")
    void whoeverComesAfterTheLastSeatWaitsAndMovesUpByItself() {
        var workshop = workshops.open(expert, seats(1, null, null));
        var first = register(workshop, workshops.editor(YAZD));
        var second = workshops.editor(YAZD);
        var third = workshops.editor(YAZD);
        register(workshop, second);
        register(workshop, third);
        assertThat(own(workshop, first).status()).isEqualTo(CONFIRMED);
        assertThat(own(workshop, second).status()).isEqualTo(WAITING);
        assertThat(registrations.place(own(workshop, third))).isEqualTo(2);

        registrations.cancel(workshop, own(workshop, first).version(), null, first);

        assertThat(own(workshop, second).status()).isEqualTo(CONFIRMED);
        assertThat(own(workshop, second).movedUpAt()).isNotNull();
        assertThat(own(workshop, third).status()).isEqualTo(WAITING);
    }

    @Test
    @Row("I3")
    void moreSeatsMovePeopleUp() {
        var workshop = workshops.open(expert, seats(1, null, null));
        register(workshop, workshops.editor(YAZD));
        var second = register(workshop, workshops.editor(YAZD));
        var view = desk.see(workshop, expert);
        var text = view.text();
        desk.edit(
                workshop,
                view.version(),
                new WorkshopText(
                        text.title(),
                        text.summary(),
                        text.form(),
                        text.place(),
                        null,
                        text.admission(),
                        text.approval(),
                        seats(2, null, null),
                        text.registrationOpensAt(),
                        text.registrationClosesAt(),
                        text.certificateShare(),
                        text.sessions()),
                expert);
        assertThat(own(workshop, second).status()).isEqualTo(CONFIRMED);
    }

    @Test
    @Row("I4")
    void theSeatsOfOneMunicipalityEndBeforeTheRoomIsFull() {
        var workshop = workshops.open(expert, seats(10, 1, null));
        register(workshop, workshops.editor(YAZD));
        var second = register(workshop, workshops.editor(YAZD));
        assertThat(own(workshop, second).status()).isEqualTo(WAITING);
    }

    @Test
    void aHundredAtOnceNeverGetMoreSeatsThanThereAre() throws Exception {
        var workshop = workshops.open(expert, seats(3, null, null));
        var tasks = new ArrayList<Callable<UUID>>();
        for (var i = 0; i < 12; i++) {
            var person = workshops.editor(YAZD);
            tasks.add(() -> registrations.register(workshop, workshops.of(person), Map.of(), person));
        }
        try (var pool = new Pool()) {
            pool.all(tasks);
        }
        var figures = participants.figures(workshop, expert);
        assertThat(figures.confirmed()).isEqualTo(3);
        assertThat(figures.waiting()).isEqualTo(9);
    }

    @Test
    void nobodyRegistersTwice() {
        var workshop = workshops.open(expert, seats(10, null, null));
        var person = register(workshop, workshops.editor(YAZD));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> register(workshop, person));
    }

    @Test
    @Row("I1")
    void anInvitedMayorSendsASubstitute() {
        var text = workshops.text(seats(10, null, null), Admission.INVITED, false, 7);
        var workshop = workshops.publish(text, expert);
        var mayor = people.mayorOf(YAZD);
        var stranger = workshops.editor("1214");
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> register(workshop, stranger));
        invitations.invite(workshop, new Guest(mayor.name(), mayor.email(), mayor.id(), YAZD, null, 1), expert);

        var substitute =
                new Participant("جانشین", "", "substitute@example.ir", null, YAZD, null, "معاون", mayor.name());
        registrations.register(workshop, substitute, Map.of(), mayor);

        assertThat(invitations.mine(workshop, mayor).orElseThrow().status()).isEqualTo(InvitationStatus.SUBSTITUTED);
        assertThat(participants.all(workshop, expert))
                .singleElement()
                .satisfies(row -> assertThat(row.substituteFor()).isEqualTo(mayor.name()));
    }

    @Test
    @Row("I2")
    void aRegistrationThatNeedsApprovalHasNoSeatBeforeIt() {
        var text = workshops.text(seats(10, null, null), Admission.OPEN, true, 7);
        var workshop = workshops.publish(text, expert);
        var person = register(workshop, workshops.editor(YAZD));
        assertThat(own(workshop, person).status()).isEqualTo(RegistrationStatus.ASKED);
        var asked = own(workshop, person);
        assertThat(participants.admit(workshop, asked.id(), asked.version(), expert))
                .isEqualTo(CONFIRMED);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> participants.admit(workshop, asked.id(), asked.version(), expert));
    }

    @Test
    void aMunicipalityReadsNoListOfParticipants() {
        var workshop = workshops.open(expert, seats(10, null, null));
        var person = workshops.editor(YAZD);
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> participants.all(workshop, person));
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> invitations.of(workshop, person));
    }

    private Account register(UUID workshop, Account person) {
        registrations.register(workshop, workshops.of(person), Map.of(), person);
        return person;
    }

    private RegistrationView own(UUID workshop, Account person) {
        return registrations.own(workshop, person).orElseThrow();
    }

    private static final class Pool implements AutoCloseable {

        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(6);

        void all(List<Callable<UUID>> tasks) throws Exception {
            for (var future : threads.invokeAll(tasks)) {
                future.get();
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
