package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.PersonLeft;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose sections they are after somebody has left, and what is written down of it. */
@PortalTest
class SectionHandOverTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private SectionDesk desk;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Row({"A2", "A4"})
    void theHeirTakesOverTheSectionsAndTheHistoryKnows() {
        var city = tests.draft();
        var leaving = people.contributorOf(TestDossiers.SHIRAZ);
        var heir = people.contributorOf(TestDossiers.SHIRAZ);
        desk.assign(city.dossier(), "4", leaving.id(), null, city.editor().id(), clock.now());
        desk.assign(city.dossier(), "5", city.editor().id(), null, city.editor().id(), clock.now());
        publish(new PersonLeft(
                leaving.id(), TestDossiers.SHIRAZ, heir.id(), city.mayor().id(), clock.now()));
        assertThat(desk.assignee(city.dossier(), "4")).contains(heir.id());
        assertThat(desk.assignee(city.dossier(), "5")).contains(city.editor().id());
        assertThat(jdbc.sql("select count(*) from history_entry where subject_id = :id and action = :action")
                        .param("id", city.dossier().toString())
                        .param("action", "dossier.section-assigned")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void withoutAnHeirTheSectionsAreFree() {
        var city = tests.draft();
        var leaving = people.contributorOf(TestDossiers.SHIRAZ);
        desk.assign(city.dossier(), "4", leaving.id(), null, city.editor().id(), clock.now());
        publish(new PersonLeft(leaving.id(), "1101", null, city.mayor().id(), clock.now()));
        assertThat(desk.assignee(city.dossier(), "4")).contains(leaving.id());
        publish(new PersonLeft(
                leaving.id(), TestDossiers.SHIRAZ, null, city.mayor().id(), clock.now()));
        assertThat(desk.assignee(city.dossier(), "4")).isEmpty();
    }

    private void publish(Object fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }
}
