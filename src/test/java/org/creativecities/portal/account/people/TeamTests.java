package org.creativecities.portal.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.PersonLeft;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.account.signin.Seal;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

/** Coming and going. */
@PortalTest
@RecordApplicationEvents
class TeamTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Team team;

    @Autowired
    private Users users;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    @Row("A1")
    void anInvitationIsSentOpenedAndAcceptedOnce() {
        var person = invite(people.mayorOf("1101"));
        var secret = secretOf(person);
        assertThat(state(person)).isEqualTo("SENT");
        invitations.open(secret);
        assertThat(state(person)).isEqualTo("OPENED");
        assertThat(invitations.accept(secret, "باغ انار و پنجره آبی")).contains(person);
        assertThat(state(person)).isEqualTo("ACCEPTED");
        assertThat(invitations.accept(secret, "باغ انار و پنجره سبز")).isEmpty();
    }

    @Test
    void aFreshInvitationEndsTheOneBefore() {
        var mayor = people.mayorOf("1101");
        var person = invite(mayor);
        var first = secretOf(person);
        team.inviteAgain(person, mayor);
        assertThat(invitations.find(first)).isEmpty();
    }

    @Test
    void sendingTheFormTwiceInvitesOnce() throws Exception {
        var mayor = people.mayorOf("1101");
        var key = OneTimeKeys.next();
        var email = UUID.randomUUID() + "@example.ir";
        for (var i = 0; i < 2; i++) {
            var answer = mvc.perform(post("/team")
                            .with(signedIn(mayor))
                            .param("_key", key)
                            .param("email", email)
                            .param("nameFa", "همکار نمونه")
                            .param("role", "CITY_EDITOR"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getRedirectedUrl()).isEqualTo("/team");
        }
        assertThat(jdbc.sql("select count(*) from person p join role_grant g on g.person_id = p.id "
                                + "where p.email = :email")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everyMistakeIsShownAtOnceAndNothingTypedIsLost() throws Exception {
        var answer = mvc.perform(post("/team")
                        .with(signedIn(people.mayorOf("1101")))
                        .param("email", "no address")
                        .param("nameEn", "Sample Name"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("no address", "Sample Name", "رایانامه را مانند", "نام را بنویسید", "نقش را برگزینید");
    }

    @Test
    @Row("A4")
    void whoLeavesIsDisabledAndTheHeirIsNamed() {
        var mayor = people.mayorOf("1101");
        var leaving = people.editorOf("1101");
        var heir = people.editorOf("1101");
        team.leave(leaving.id(), heir.id(), mayor);
        assertThat(events.stream(PersonLeft.class))
                .anyMatch(
                        fact -> fact.person().equals(leaving.id()) && heir.id().equals(fact.heir()));
        assertThat(personState(leaving.id())).isEqualTo("DISABLED");
    }

    @Test
    void whoStillHasARoleElsewhereStays() {
        var leaving = people.editorOf("1101");
        people.also(leaving.id(), Role.REVIEWER, null);
        team.leave(leaving.id(), null, people.mayorOf("1101"));
        assertThat(personState(leaving.id())).isEqualTo("ACTIVE");
    }

    @Test
    void anotherTownHallsPeopleDoNotExist() throws Exception {
        var mayor = people.mayorOf("1101");
        var stranger = people.editorOf("2536");
        assertThatThrownBy(() -> team.leave(stranger.id(), null, mayor)).isInstanceOf(NotVisibleException.class);
        assertThat(page("/team/" + stranger.id() + "/leaving", mayor)).isEqualTo(404);
        var list = mvc.perform(get("/team").with(signedIn(mayor))).andReturn().getResponse();
        assertThat(list.getContentAsString()).doesNotContain(stranger.email());
    }

    @Test
    void theLastAdministratorCannotBeRemovedByAnother() {
        var first = people.administrator();
        var second = people.administrator();
        assertThatThrownBy(() -> users.disable(first.id(), "", first)).isInstanceOf(NotAllowedException.class);
        users.disable(first.id(), "نمونه", second);
        assertThat(personState(first.id())).isEqualTo("DISABLED");
    }

    @Test
    void thePagesOfPeopleAreShown() throws Exception {
        var administrator = people.administrator();
        var person = people.reviewer();
        assertThat(page("/office/users?q=" + person.email() + "&sort=email&dir=desc", administrator))
                .isEqualTo(200);
        assertThat(page("/office/users/" + person.id(), administrator)).isEqualTo(200);
        assertThat(page("/en/office/users/" + person.id(), people.auditor())).isEqualTo(200);
        var leaving = people.editorOf("1101");
        assertThat(page("/team/" + leaving.id() + "/leaving", people.mayorOf("1101")))
                .isEqualTo(200);
    }

    private int page(String path, Account account) throws Exception {
        return mvc.perform(get(path).with(signedIn(account)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private UUID invite(Account by) {
        var wish = RoleWish.of(Role.CITY_EDITOR, by.municipality());
        return team.invite(UUID.randomUUID() + "@example.ir", "همکار نمونه", null, "fa", wish, by);
    }

    /** The letter's secret is nowhere in the database, so the test puts one of its own in its place. */
    private String secretOf(UUID person) {
        var secret = Seal.secret();
        jdbc.sql("update invitation set secret_hash = :hash where person_id = :person and state = 'SENT'")
                .param("hash", Seal.hash(secret))
                .param("person", person)
                .update();
        return secret;
    }

    private String state(UUID person) {
        return jdbc.sql("select state from invitation where person_id = :person order by created_at desc limit 1")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private String personState(UUID person) {
        return jdbc.sql("select state from person where id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }
}
