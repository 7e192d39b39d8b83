package org.creativecities.portal.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.workshop.TestWorkshops.seats;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the morning's job says about workshops, and to whom. */
@PortalTest
class WorkshopRemindersTests {

    @Autowired
    private WorkshopReminders reminders;

    @Autowired
    private WorkshopInvitations invitations;

    @Autowired
    private Participants participants;

    @Autowired
    private TestWorkshops workshops;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Account expert;

    @BeforeEach
    void expert() {
        expert = people.expert();
    }

    @Test
    @Row("I6")
    void whoHasASeatIsRemindedOnceAWeekAndADayBefore() {
        var workshop = workshops.publish(workshops.text(seats(9, null, null), Admission.OPEN, false, 6), expert);
        var email = "guest-" + workshop + "@example.ir";
        participants.walkIn(
                workshop, new Participant("مهمان نمونه", "", email, null, null, "دانشگاه نمونه", "", null), expert);
        reminders.remind();
        assertThat(mails(email, "workshop-reminder"))
                .as("published after that day")
                .isZero();
        publishedEarlier(workshop);
        reminders.remind();
        reminders.remind();
        assertThat(mails(email, "workshop-reminder")).isEqualTo(1);
        jdbc.sql("update workshop_session set starts_at = portal_now() + interval '20 hours' where workshop_id = :id")
                .param("id", workshop)
                .update();
        reminders.remind();
        reminders.remind();
        assertThat(mails(email, "workshop-reminder")).isEqualTo(2);
    }

    @Test
    @Row("I6")
    void whoHasNotAnsweredIsAskedAgainTwiceAtMost() {
        var workshop = workshops.publish(workshops.text(seats(9, null, null), Admission.INVITED, false, 6), expert);
        var silent = "silent-" + workshop + "@example.ir";
        invitations.invite(workshop, new Guest("مهمان", silent, null, null, "دانشگاه نمونه", 1), expert);
        reminders.chase();
        assertThat(mails(silent, "workshop-chaser-guest"))
                .as("asked only today")
                .isZero();
        for (var time = 0; time < 4; time++) {
            jdbc.sql("update workshop_invitation set invited_at = invited_at - interval '4 days', "
                            + "chased_at = chased_at - interval '4 days' where workshop_id = :id")
                    .param("id", workshop)
                    .update();
            reminders.chase();
            reminders.chase();
        }
        assertThat(mails(silent, "workshop-chaser-guest")).isEqualTo(2);
    }

    @Test
    @Row("I1")
    void aGuestWithoutAnAccountIsInvitedByMail() {
        var workshop = workshops.publish(workshops.text(seats(9, null, null), Admission.INVITED, false, 6), expert);
        var email = "guest-" + workshop + "@example.ir";
        invitations.invite(workshop, new Guest("مهمان", email, null, null, "دانشگاه نمونه", 1), expert);
        assertThat(mails(email, "workshop-invite-guest")).isEqualTo(1);
    }

    private int mails(String email, String key) {
        return jdbc.sql("select count(*) from mail where address = :email and key = :key")
                .param("email", email)
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private void publishedEarlier(UUID workshop) {
        jdbc.sql("update workshop set published_at = published_at - interval '9 days' where id = :id")
                .param("id", workshop)
                .update();
    }
}
