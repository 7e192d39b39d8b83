package org.creativecities.portal.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.dossier.DossierText;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two of a reviewer's dossiers side by side, one criterion at a time. */
@Controller
class CompareController {

    private final Reviews reviews;
    private final ReviewCards cards;

    CompareController(Reviews reviews, ReviewCards cards) {
        this.reviews = reviews;
        this.cards = cards;
    }

    /** @param sections what the criterion is read from */
    record Side(ReviewCards.Card card, Score score, List<DossierText.Section> sections) {}

    @GetMapping("/reviews/comparison")
    String show(
            @RequestParam(required = false) @Nullable UUID a,
            @RequestParam(required = false) @Nullable UUID b,
            @RequestParam(defaultValue = "") String criterion,
            @CurrentAccount Account account,
            Model model) {
        var readable = reviews.mine(account).stream()
                .filter(review -> reviews.permitted(review, account).contains(ReviewAction.READ_DOSSIER))
                .toList();
        model.addAttribute("choices", cards.of(readable));
        model.addAttribute("a", a);
        model.addAttribute("b", b);
        if (readable.size() > 1) {
            var rubric = reviews.sheet(readable.get(0)).rubric();
            var chosen = rubric.criterion(criterion).orElse(rubric.criteria().get(0));
            model.addAttribute("rubric", rubric);
            model.addAttribute("criterion", chosen);
            var sides = new ArrayList<Side>();
            for (var id : List.of(
                    a == null ? readable.get(0).id() : a,
                    b == null ? readable.get(1).id() : b)) {
                sides.add(side(reviews.find(id, account), chosen.code(), chosen.sections(), account));
            }
            model.addAttribute("sides", sides);
            model.addAttribute("marks", new Marks(List.of()));
            model.addAttribute("mayQuote", false);
        }
        return "review/comparison";
    }

    private Side side(ReviewView review, String criterion, List<String> sections, Account account) {
        var text = reviews.dossier(review.id(), account).text();
        return new Side(
                cards.of(List.of(review)).get(0),
                review.score(criterion),
                text.sections().stream()
                        .filter(section -> sections.contains(section.code()))
                        .toList());
    }
}
