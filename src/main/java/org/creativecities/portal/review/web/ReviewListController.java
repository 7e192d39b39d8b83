package org.creativecities.portal.review.web;

import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.calibration.Calibrations;
import org.creativecities.portal.review.panel.PanelRoom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The dossiers a reviewer was given. */
@Controller
class ReviewListController {

    private final Reviews reviews;
    private final ReviewCards cards;
    private final PanelRoom room;
    private final Calibrations calibrations;

    ReviewListController(Reviews reviews, ReviewCards cards, PanelRoom room, Calibrations calibrations) {
        this.calibrations = calibrations;
        this.room = room;
        this.reviews = reviews;
        this.cards = cards;
    }

    @GetMapping("/reviews")
    String list(@CurrentAccount Account account, Model model) {
        List<ReviewView> mine = reviews.mine(account);
        model.addAttribute("cards", cards.of(mine));
        model.addAttribute(
                "done",
                mine.stream()
                        .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                        .count());
        model.addAttribute("practice", calibrations.mine(account));
        model.addAttribute("meetings", room.mine(account));
        return "review/list";
    }
}
