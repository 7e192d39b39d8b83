package org.creativecities.portal.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.SectionPage;
import org.creativecities.portal.dossier.StaleAnswersException;
import org.creativecities.portal.dossier.StoredAnswer;
import org.creativecities.portal.dossier.TextConflict;
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
    private final DossierReading reading;
    private final People people;
    private final DatabaseClock clock;
    private final Format format;
    private final Sentences sentences;
    private final ShownValue values;

    AutosaveController(
            DossierWriting writing,
            DossierReading reading,
            People people,
            DatabaseClock clock,
            Format format,
            Sentences sentences,
            ShownValue values) {
        this.writing = writing;
        this.reading = reading;
        this.people = people;
        this.clock = clock;
        this.format = format;
        this.sentences = sentences;
        this.values = values;
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
            var standing = reading.standing(id, key, account);
            var answer = saved(standing);
            if (!written.containsKey(key) && standing.version() != version) {
                // The person typed nothing new and somebody else's text stands: the page was only behind.
                answer.put("value", shown(reading.section(id, code, item, account), standing));
            }
            return ResponseEntity.ok(answer);
        } catch (StaleAnswersException stale) {
            return ResponseEntity.status(409).body(conflict(stale.conflicts().get(0)));
        } catch (ConflictException moved) {
            return ResponseEntity.status(409)
                    .body(Map.of("status", "moved", "message", sentences.message(moved.messageKey())));
        } catch (NotAllowedException refused) {
            return ResponseEntity.status(422)
                    .body(Map.of("status", "refused", "message", sentences.message(refused.messageKey())));
        }
    }

    private Map<String, Object> saved(StoredAnswer standing) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("status", "saved");
        answer.put("version", standing.version());
        answer.put("savedAt", format.time(clock.now()));
        answer.put("words", Words.count(standing.value()));
        return answer;
    }

    private String shown(SectionPage page, StoredAnswer standing) {
        return page.cells().stream()
                .filter(cell -> cell.key().equals(standing.key()))
                .findFirst()
                .map(cell -> values.of(cell, standing.value()))
                .orElse(standing.value());
    }

    private Map<String, Object> conflict(TextConflict both) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("status", "conflict");
        answer.put("version", both.version());
        answer.put("theirs", both.theirs());
        answer.put("changes", both.changes());
        if (both.merged() != null) {
            answer.put("merged", both.merged());
        }
        var name = people.names(List.of(both.by())).getOrDefault(both.by(), "–");
        answer.put(
                "message", sentences.message("dossier.conflict.by", format.isolate(name), format.relative(both.at())));
        return answer;
    }
}
