package org.creativecities.portal.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.Quotes;
import org.creativecities.portal.review.ReasonBank;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.ScoreSheet;
import org.creativecities.portal.review.Voices;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the split view shows. */
@Component
class ReviewPage {

    private final Reviews reviews;
    private final ReviewCards cards;
    private final Voices voices;
    private final Quotes quotes;
    private final ReasonBank bank;
    private final MessageSource messages;
    private final Format format;

    ReviewPage(
            Reviews reviews,
            ReviewCards cards,
            Voices voices,
            Quotes quotes,
            ReasonBank bank,
            MessageSource messages,
            Format format) {
        this.reviews = reviews;
        this.cards = cards;
        this.voices = voices;
        this.quotes = quotes;
        this.bank = bank;
        this.messages = messages;
        this.format = format;
    }

    static void require(ReviewAction action, Set<ReviewAction> permitted) {
        if (!permitted.contains(action)) {
            throw new NotAllowedException("review.error." + action);
        }
    }

    String show(ReviewView review, Account account, Map<String, ?> problems, Model model) {
        var permitted = reviews.permitted(review, account);
        require(ReviewAction.READ_DOSSIER, permitted);
        var mine = reviews.mine(account);
        model.addAttribute("review", review);
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        var sheet = reviews.sheet(review);
        model.addAttribute("sheet", sheet);
        var at = String.valueOf(model.getAttribute("at"));
        model.addAttribute(
                "current",
                sheet.rubric().criterion(at).isPresent()
                        ? at
                        : sheet.gaps().stream()
                                .map(gap -> gap.criterion().code())
                                .findFirst()
                                .orElse(""));
        model.addAttribute("dossier", reviews.dossier(review.id(), account));
        model.addAttribute("marks", new Marks(quotes.of(review.id(), account)));
        model.addAttribute("bank", bank.all());
        model.addAttribute("namesHidden", !voices.shown(review.callId()));
        model.addAttribute("mayQuote", permitted.contains(ReviewAction.WRITE));
        model.addAttribute("permitted", permitted);
        model.addAttribute("problems", words(problems));
        model.addAttribute("total", mine.size());
        model.addAttribute(
                "done",
                mine.stream()
                        .filter(other -> other.status() == ReviewStatus.SUBMITTED)
                        .count());
        model.addAttribute("next", neighbour(mine, review.id(), 1));
        model.addAttribute("previous", neighbour(mine, review.id(), -1));
        if (permitted.contains(ReviewAction.READ_OTHERS)) {
            others(review, account, model);
        }
        return "review/show";
    }

    /** The page with what was typed, and above it what is stored meanwhile. */
    String conflict(ReviewView before, Account account, ConflictException conflict, Model model) {
        var stored = reviews.find(before.id(), account);
        model.addAttribute("conflict", conflict.messageKey());
        model.addAttribute("stored", stored);
        ((ReviewForm) java.util.Objects.requireNonNull(model.getAttribute("form"))).setVersion(stored.version());
        return show(stored, account, Map.of(), model);
    }

    private void others(ReviewView review, Account account, Model model) {
        var others = reviews.others(review.id(), account);
        var rubric = reviews.sheet(review).rubric();
        model.addAttribute("others", others);
        model.addAttribute(
                "otherNames",
                voices.names(
                        review.callId(),
                        review.dossierId(),
                        others.stream().map(ReviewView::reviewerId).toList()));
        var means = new LinkedHashMap<UUID, Double>();
        for (var other : others) {
            var mean = new ScoreSheet(rubric, other.scores()).weightedMean();
            if (mean != null) {
                means.put(other.id(), mean);
            }
        }
        model.addAttribute("otherMeans", means);
    }

    /** Problems as sentences; what is a sentence already stays. */
    Map<String, String> words(Map<String, ?> problems) {
        var words = new LinkedHashMap<String, String>();
        problems.forEach((field, problem) ->
                words.put(field, problem instanceof ReviewProblems.Problem p ? sentence(p) : String.valueOf(problem)));
        return words;
    }

    private String sentence(ReviewProblems.Problem problem) {
        return messages.getMessage(
                problem.key(),
                new Object[] {
                    format.number(problem.position()), format.number(problem.least()), format.number(problem.now())
                },
                LocaleContextHolder.getLocale());
    }

    /** The address of the next dossier that is not handed in, or of the list. */
    String next(ReviewView review, Account account) {
        return reviews.mine(account).stream()
                .filter(other -> !other.id().equals(review.id()) && other.status() != ReviewStatus.SUBMITTED)
                .findFirst()
                .map(other -> "/reviews/" + other.id())
                .orElse("/reviews");
    }

    private static String neighbour(List<ReviewView> mine, UUID id, int step) {
        for (var i = 0; i < mine.size(); i++) {
            if (mine.get(i).id().equals(id)) {
                var at = i + step;
                return at >= 0 && at < mine.size() ? "/reviews/" + mine.get(at).id() : "";
            }
        }
        return "";
    }
}
