package org.creativecities.portal.review.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Words;
import org.creativecities.portal.review.Reviews;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves one field of the sheet while it is written; never judges, never hands in. */
@Controller
class ReviewAutosaveController {

    private final Reviews reviews;
    private final MessageSource messages;
    private final Format format;

    ReviewAutosaveController(Reviews reviews, MessageSource messages, Format format) {
        this.reviews = reviews;
        this.messages = messages;
        this.format = format;
    }

    /** @param question {@code action-plan.reason}, {@code recommendation}, {@code own}, {@code secretariat}, {@code city} */
    @PostMapping("/reviews/{id}/autosave")
    ResponseEntity<Map<String, Object>> save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String value,
            @RequestParam long version) {
        var review = reviews.find(id, account);
        var rubric = reviews.sheet(review).rubric();
        var form = ReviewForm.of(review, rubric);
        if (value.length() > ReviewProblems.LONGEST_TEXT) {
            return ResponseEntity.unprocessableContent().body(answer("refused", "review.error.too-long"));
        }
        put(form, question, value);
        try {
            var stored = reviews.write(id, version, form.scores(rubric), form.recommended(), form.notes(), account);
            return ResponseEntity.ok(Map.of(
                    "status",
                    "saved",
                    "version",
                    stored.version(),
                    "savedAt",
                    format.time(stored.savedAt()),
                    "words",
                    Words.count(value)));
        } catch (ConflictException conflict) {
            var answer = answer("conflict", conflict.messageKey());
            answer.put("theirs", stored(ReviewForm.of(reviews.find(id, account), rubric), question));
            return ResponseEntity.status(409).body(answer);
        }
    }

    private Map<String, Object> answer(String status, String key) {
        var answer = new HashMap<String, Object>();
        answer.put("status", status);
        answer.put(
                "message", messages.getMessage(key, new Object[] {format.number(0)}, LocaleContextHolder.getLocale()));
        return answer;
    }

    private static void put(ReviewForm form, String question, String value) {
        switch (question) {
            case "recommendation" -> form.setRecommendation(value);
            case "own" -> form.setOwn(value);
            case "secretariat" -> form.setSecretariat(value);
            case "city" -> form.setCity(value);
            default -> {
                var line = line(form, question);
                switch (part(question)) {
                    case "value" -> line.setValue(value);
                    case "reason" -> line.setReason(value);
                    case "evidence" -> line.setEvidence(value);
                    default -> throw new NotVisibleException();
                }
            }
        }
    }

    private static String stored(ReviewForm form, String question) {
        return switch (question) {
            case "recommendation" -> String.valueOf(form.getRecommendation());
            case "own" -> form.getOwn();
            case "secretariat" -> form.getSecretariat();
            case "city" -> form.getCity();
            default -> {
                var line = line(form, question);
                yield switch (part(question)) {
                    case "value" -> line.getValue();
                    case "reason" -> line.getReason();
                    default -> line.getEvidence();
                };
            }
        };
    }

    private static ReviewForm.Line line(ReviewForm form, String question) {
        var dot = question.lastIndexOf('.');
        var line = dot < 0 ? null : form.getScores().get(question.substring(0, dot));
        if (line == null) {
            throw new NotVisibleException();
        }
        return line;
    }

    private static String part(String question) {
        return question.substring(question.lastIndexOf('.') + 1);
    }
}
