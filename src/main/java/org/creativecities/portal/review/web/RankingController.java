package org.creativecities.portal.review.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.RankingTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ranking of a call under its quota, with the decisions so far. */
@Controller
class RankingController {

    private final RankingTable ranking;
    private final DecisionDesk decisions;
    private final ReviewCards cards;
    private final Calls calls;

    RankingController(RankingTable ranking, DecisionDesk decisions, ReviewCards cards, Calls calls) {
        this.ranking = ranking;
        this.decisions = decisions;
        this.cards = cards;
        this.calls = calls;
    }

    @GetMapping("/office/ranking")
    String ranking(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        var published = calls.published();
        model.addAttribute("calls", published);
        if (!published.isEmpty()) {
            var chosen = call == null
                    ? published.get(0)
                    : published.stream()
                            .filter(one -> one.id().equals(call))
                            .findFirst()
                            .orElseThrow(NotVisibleException::new);
            var lines = ranking.of(chosen.id(), account);
            model.addAttribute("call", chosen);
            model.addAttribute("lines", lines);
            model.addAttribute(
                    "names",
                    cards.names(lines.stream().map(RankingTable.Line::card).toList()));
            model.addAttribute("decisions", decisions.ofCall(chosen.id()));
        }
        return "review/ranking";
    }
}
