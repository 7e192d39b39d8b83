package org.creativecities.portal.dossier.paper;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierSubmitted;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.localization.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The papers of sendings. Made after the commit, beside the request, so that the receipt never waits; asked for
 * before that, a paper is set on the spot from the same words and not stored, since reading must not write.
 */
@Component
public class DossierPapers {

    private static final Logger LOG = LoggerFactory.getLogger(DossierPapers.class);

    private final DossierReading reading;
    private final Dossiers dossiers;
    private final PaperWriter writer;
    private final PaperPress press;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final Executor executor;

    DossierPapers(
            DossierReading reading,
            Dossiers dossiers,
            PaperWriter writer,
            PaperPress press,
            JdbcClient jdbc,
            DatabaseClock clock,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.reading = reading;
        this.dossiers = dossiers;
        this.writer = writer;
        this.press = press;
        this.jdbc = jdbc;
        this.clock = clock;
        this.executor = executor;
    }

    /**
     * The paper of a sending, for whoever may read what was sent.
     *
     * @param number of the sending
     */
    public byte[] find(UUID id, int number, Language language, Account reader) {
        var sent = reading.sendings(id, reader).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        return jdbc.sql("select pdf from submission_paper where submission_id = :id and language = :language")
                .param("id", sent.submissionId())
                .param("language", language.code())
                .query(byte[].class)
                .optional()
                .orElseGet(() -> print(sent, language));
    }

    /** The paper of a sending; the caller has checked who asks. */
    public byte[] print(SubmittedDossier sent, Language language) {
        return press.print(writer.write(sent, language), sent.at());
    }

    @TransactionalEventListener
    void keep(DossierSubmitted submitted) {
        executor.execute(() -> dossiers.lastSubmission(submitted.dossier().id()).ifPresent(this::keep));
    }

    private void keep(SubmittedDossier sent) {
        for (var language : Language.values()) {
            try {
                jdbc.sql("""
                                insert into submission_paper (submission_id, language, pdf, made_at)
                                values (:id, :language, :pdf, :at) on conflict do nothing""")
                        .param("id", sent.submissionId())
                        .param("language", language.code())
                        .param("pdf", print(sent, language))
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update();
            } catch (RuntimeException e) {
                // Nothing is lost: the paper is set again when it is asked for.
                LOG.warn("The paper of {} was not kept", sent.receipt(), e);
            }
        }
    }
}
