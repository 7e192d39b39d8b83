package org.creativecities.portal.dossier;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the text that was sent findable and comparable, in the transaction that sends it. */
@Component
class SentTexts {

    private final JdbcClient jdbc;

    SentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DossierSubmitted fact) {
        jdbc.sql("select find_in_sent_text(:id)")
                .param("id", fact.dossier().id())
                .query(row -> {});
        jdbc.sql("select fingerprint_sent_text(:id)")
                .param("id", fact.dossier().id())
                .query(row -> {});
    }
}
