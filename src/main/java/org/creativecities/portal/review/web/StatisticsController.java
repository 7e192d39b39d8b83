package org.creativecities.portal.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.review.statistics.Leaning;
import org.creativecities.portal.review.statistics.ReviewStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mean, median, spread, graph, outliers and leanings of a call's reviews. */
@Controller
class StatisticsController {

    private final ReviewStatistics statistics;
    private final ReviewCards cards;
    private final People people;
    private final ChosenCall chosen;

    StatisticsController(ReviewStatistics statistics, ReviewCards cards, People people, ChosenCall chosen) {
        this.statistics = statistics;
        this.cards = cards;
        this.people = people;
        this.chosen = chosen;
    }

    /** A column of the graph in the units of its drawing, 500 wide and 120 high. */
    record Column(int x, int y, int height, int count, int from) {}

    @GetMapping("/office/ranking/statistics")
    String show(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        chosen.of(call, model).ifPresent(one -> {
            var figures = statistics.of(one.id(), account);
            model.addAttribute("figures", figures);
            model.addAttribute(
                    "names",
                    cards.names(figures.dossiers().stream()
                            .map(ReviewStatistics.OfDossier::card)
                            .toList()));
            model.addAttribute("columns", columns(figures));
            model.addAttribute(
                    "people",
                    people.names(Stream.concat(
                                    figures.reviewers().stream().map(Leaning::reviewer),
                                    figures.outliers().stream().map(ReviewStatistics.Outlier::reviewer))
                            .distinct()
                            .toList()));
        });
        return "review/statistics";
    }

    private static List<Column> columns(ReviewStatistics.Figures figures) {
        var columns = new ArrayList<Column>();
        for (var at = 0; at < figures.histogram().size(); at++) {
            var count = figures.histogram().get(at);
            var height = Math.round(count * 100f / figures.highest());
            columns.add(new Column(at * 50 + 4, 110 - height, height, count, at * 10));
        }
        return columns;
    }
}
