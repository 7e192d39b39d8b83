package org.creativecities.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is reminded of the end of a call, when, and how often. */
@PortalTest
class DeadlineRemindersTests {

    @Autowired
    private DeadlineReminders reminders;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestPeople people;

    @Autowired
    private Wording wording;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theCitysTeamIsToldOnceAndAgainAfterAnExtension() {
        var city = dossiers.draft();
        var contributor = people.contributorOf(TestDossiers.SHIRAZ);
        jdbc.sql("update dossier set created_at = created_at - interval '30 days' where id = :id")
                .param("id", city.dossier())
                .update();
        reminders.run();
        assertThat(told(city.editor().id(), city.dossier())).isZero();
        closeIn(city, 7);
        reminders.run();
        reminders.run();
        assertThat(told(city.editor().id(), city.dossier())).isOne();
        assertThat(told(city.mayor().id(), city.dossier())).isOne();
        assertThat(told(contributor.id(), city.dossier())).isOne();
        assertThat(told(people.editorOf("1101").id(), city.dossier())).isZero();
        closeIn(city, 14);
        reminders.run();
        assertThat(told(city.editor().id(), city.dossier())).isEqualTo(2);
    }

    @Test
    void aSentDossierAndOneJustBegunAreLeftAlone() {
        var sent = dossiers.submitted();
        closeIn(sent, 2);
        var begun = dossiers.draft();
        closeIn(begun, 5);
        reminders.run();
        assertThat(told(sent.mayor().id(), sent.dossier())).isZero();
        assertThat(told(begun.editor().id(), begun.dossier())).isZero();
    }

    @Test
    void theTitleOfACallStandsWithoutTheWordBeforeIt() {
        var values = wording.write(Params.none()
                .bilingual("call", new Bilingual("فراخوان ملی نمونه", "Sample National Call"))
                .at("date", Instant.EPOCH));
        assertThat(wording.subject("call-opened", values, Language.PERSIAN).split("فراخوان", -1))
                .hasSize(2);
        assertThat(wording.text("call-opened", values, Language.PERSIAN)).doesNotStartWith("فراخوان");
        assertThat(wording.subject("call-opened", values, Language.ENGLISH)).doesNotStartWith("Call");
    }

    private void closeIn(TestDossiers.City city, int days) {
        jdbc.sql("update call set closes_at = :closes where id = :id")
                .param("id", city.call())
                .param("closes", Instant.now().plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private int told(UUID person, UUID dossier) {
        return jdbc.sql("select count(*) from notification where person_id = :person and key = 'deadline-reminder' "
                        + "and path = :path")
                .param("person", person)
                .param("path", "/dossiers/" + dossier)
                .query(Integer.class)
                .single();
    }
}
