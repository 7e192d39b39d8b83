package org.creativecities.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mayor's evening letter. */
@PortalTest
class SummaryLettersTests {

    @Autowired
    private SummaryLetters letters;

    @Autowired
    private TestDossiers tests;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theMayorHearsOnceOfADayOnWhichSomethingWasWritten() {
        var worked = tests.complete(tests.draft());
        var idle = tests.draft();
        jdbc.sql("update answer_version set written_at = written_at - interval '2 days' where dossier_id = :id")
                .param("id", idle.dossier())
                .update();
        // Two instances at the same moment, and the job made up for later.
        CompletableFuture.allOf(CompletableFuture.runAsync(letters::run), CompletableFuture.runAsync(letters::run))
                .join();
        letters.run();
        assertThat(told(worked.mayor().id(), worked.dossier())).isOne();
        assertThat(told(worked.editor().id(), worked.dossier())).isZero();
        assertThat(told(idle.mayor().id(), idle.dossier())).isZero();
        assertThat(jdbc.sql("select count(*) from mail where person_id = :mayor and key = 'writing-summary'"
                                + " and path = :path")
                        .param("path", "/dossiers/" + worked.dossier())
                        .param("mayor", worked.mayor().id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private int told(UUID person, UUID dossier) {
        return jdbc.sql("select count(*) from notification where person_id = :person and key = 'writing-summary'"
                        + " and path = :path")
                .param("person", person)
                .param("path", "/dossiers/" + dossier)
                .query(Integer.class)
                .single();
    }
}
