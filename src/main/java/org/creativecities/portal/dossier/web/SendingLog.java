package org.creativecities.portal.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.call.SendingAttempt;
import org.creativecities.portal.call.SendingAttempt.Missing;
import org.creativecities.portal.call.SendingAttempts;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.IncompleteDossierException;
import org.creativecities.portal.dossier.SectionStatus;
import org.springframework.stereotype.Component;

/** Tries to send and keeps a note when it was refused. Stands outside the transaction, which is undone by then. */
@Component
class SendingLog {

    private static final int MOST = 200;

    private final SendingAttempts attempts;
    private final DossierReading reading;
    private final Sentences sentences;

    SendingLog(SendingAttempts attempts, DossierReading reading, Sentences sentences) {
        this.attempts = attempts;
        this.reading = reading;
        this.sentences = sentences;
    }

    /** Answers what the attempt answers; a refusal is noted and goes on to the page. */
    String noting(UUID id, SendingAttempt.Step step, Account account, Supplier<String> attempt) {
        try {
            return attempt.get();
        } catch (IncompleteDossierException incomplete) {
            note(id, step, incomplete.messageKey(), missing(id, incomplete, account), account);
            throw incomplete;
        } catch (NotAllowedException refused) {
            note(id, step, refused.messageKey(), List.of(), account);
            throw refused;
        } catch (ConflictException moved) {
            note(id, step, moved.messageKey(), List.of(), account);
            throw moved;
        }
    }

    private void note(UUID id, SendingAttempt.Step step, String refusal, List<Missing> missing, Account account) {
        var card = reading.find(id, account).card();
        attempts.note(
                new SendingAttempt.Attempted(card.callId(), card.id(), card.reference(), card.municipality()),
                step,
                refusal,
                missing.stream().limit(MOST).toList(),
                account.id());
    }

    /** Everything the check found, and the sections that nobody marked as finished. */
    private List<Missing> missing(UUID id, IncompleteDossierException incomplete, Account account) {
        var missing = new ArrayList<Missing>();
        incomplete.problems().forEach(one -> missing.add(new Missing(one.section(), sentences.inBothLanguages(one))));
        reading.tasks(id, account).groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.status() != SectionStatus.COMPLETED && row.status() != SectionStatus.LOCKED)
                .filter(row -> missing.stream().noneMatch(one -> one.section().equals(row.code())))
                .map(row -> new Missing(row.code(), sentences.inBothLanguages("dossier.check.not-marked")))
                .toList()
                .forEach(missing::add);
        return missing;
    }
}
