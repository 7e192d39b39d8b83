package org.creativecities.portal.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.StaleAnswersException;
import org.creativecities.portal.dossier.TypedAnswer;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves one box while it is written. Never validates. The contract is in docs/contributing.md. */
@Controller
class AutosaveController {

    private final DossierWriting writing;
    private final DatabaseClock clock;
    private final Format format;
    private final Sentences sentences;

    AutosaveController(DossierWriting writing, DatabaseClock clock, Format format, Sentences sentences) {
        this.writing = writing;
        this.clock = clock;
        this.format = format;
        this.sentences = sentences;
    }

    @PostMapping("/dossiers/{id}/sections/{code}/autosave")
    ResponseEntity<Map<String, Object>> save(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account) {
        var key = new AnswerKey(code, item, question, language);
        try {
            var written = writing.save(id, code, item, List.of(new TypedAnswer(key, value, version)), null, account);
            var change = written.get(key);
            return ResponseEntity.ok(Map.of(
                    "status",
                    "saved",
                    "version",
                    change == null
                            ? version
                            : Long.parseLong(String.valueOf(change.after()).substring(1)),
                    "savedAt",
                    format.time(clock.now()),
                    "words",
                    Words.count(value)));
        } catch (StaleAnswersException stale) {
            var theirs = stale.standing().stream()
                    .findFirst()
                    .map(one -> one.value())
                    .orElse("");
            return ResponseEntity.status(409)
                    .body(Map.of(
                            "status", "conflict", "theirs", theirs, "message", sentences.message(stale.messageKey())));
        } catch (ConflictException moved) {
            return ResponseEntity.status(409)
                    .body(Map.of("status", "conflict", "theirs", "", "message", sentences.message(moved.messageKey())));
        } catch (NotAllowedException refused) {
            return ResponseEntity.status(422)
                    .body(Map.of("status", "refused", "message", sentences.message(refused.messageKey())));
        }
    }
}
