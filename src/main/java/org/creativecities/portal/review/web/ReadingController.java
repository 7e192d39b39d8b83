package org.creativecities.portal.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.Readings;
import org.creativecities.portal.review.Reviews;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the city changed since the reviewer last read, and how their own sheet went from edition to edition. */
@Controller
class ReadingController {

    private final Readings readings;
    private final Reviews reviews;
    private final ReviewCards cards;
    private final MessageSource messages;
    private final Format format;

    ReadingController(Readings readings, Reviews reviews, ReviewCards cards, MessageSource messages, Format format) {
        this.readings = readings;
        this.reviews = reviews;
        this.cards = cards;
        this.messages = messages;
        this.format = format;
    }

    /** An edition and what it changed of the one before, with the fields in words. */
    record Step(Readings.Edition edition, List<Shown> changes) {}

    record Shown(String label, Readings.Difference difference) {}

    @GetMapping("/reviews/{id}/changes")
    String changes(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var review = reviews.find(id, account);
        model.addAttribute("since", readings.since(id, account).orElse(null));
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        var editions = readings.editions(id, account);
        var steps = new ArrayList<Step>();
        for (var at = editions.size() - 1; at >= 0; at--) {
            var differences =
                    at == 0 ? List.<Readings.Difference>of() : Readings.between(editions.get(at - 1), editions.get(at));
            steps.add(new Step(
                    editions.get(at),
                    differences.stream()
                            .map(one -> new Shown(label(one.field(), review.id(), account), one))
                            .toList()));
        }
        model.addAttribute("steps", steps);
        return "review/changes";
    }

    private String label(String field, UUID review, Account account) {
        var dot = field.lastIndexOf('.');
        if (dot < 0) {
            return word(field.equals("recommendation") ? "review.recommendation" : "review.note." + field);
        }
        var criterion = reviews.sheet(reviews.find(review, account))
                .rubric()
                .criterion(field.substring(0, dot))
                .map(one -> format.text(one.title()))
                .orElse(field.substring(0, dot));
        return criterion + " – "
                + switch (field.substring(dot + 1)) {
                    case "value" -> word("review.file.score");
                    case "reason" -> word("review.reason");
                    default -> word("review.file.evidence");
                };
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
