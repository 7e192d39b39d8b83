package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.review.Passages;
import org.creativecities.portal.review.Quote;
import org.creativecities.portal.review.Quotes;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Quotes a passage of one answer as evidence: by selecting it with a script, or sentence by sentence without. */
@Controller
@RequestMapping("/reviews/{id}/quotes")
class QuoteController {

    private final Quotes quotes;
    private final Reviews reviews;
    private final ReviewCards cards;
    private final OneTimeKeys keys;

    QuoteController(Quotes quotes, Reviews reviews, ReviewCards cards, OneTimeKeys keys) {
        this.quotes = quotes;
        this.reviews = reviews;
        this.cards = cards;
        this.keys = keys;
    }

    @GetMapping("/new")
    String show(
            @PathVariable UUID id,
            @RequestParam String section,
            @RequestParam(defaultValue = "1") int item,
            @RequestParam String question,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "") String criterion,
            @CurrentAccount Account account,
            Model model) {
        var review = reviews.find(id, account);
        ReviewPage.require(ReviewAction.WRITE, reviews.permitted(review, account));
        var place = new Quote.Place(section, item, question, language);
        var text = place.text(reviews.dossier(id, account).text()).orElseThrow(NotVisibleException::new);
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        model.addAttribute("rubric", reviews.sheet(review).rubric());
        model.addAttribute("place", place);
        model.addAttribute("sentences", Passages.sentences(text));
        model.addAttribute("passage", passage.isBlank() ? "" : passage);
        model.addAttribute("criterion", criterion);
        return "review/quote";
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @RequestParam String section,
            @RequestParam(defaultValue = "1") int item,
            @RequestParam String question,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(name = "sentence", required = false) @Nullable List<Integer> sentences,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var review = reviews.find(id, account);
        ReviewPage.require(ReviewAction.WRITE, reviews.permitted(review, account));
        var place = new Quote.Place(section, item, question, language);
        var text = place.text(reviews.dossier(id, account).text()).orElseThrow(NotVisibleException::new);
        var words = passage.isBlank() ? Passages.span(text, sentences == null ? List.of() : sentences) : passage;
        var problem = words == null ? "review.quote.nothing" : null;
        if (criterion.isBlank()) {
            problem = "review.quote.criterion.missing";
        }
        if (problem == null && words != null) {
            try {
                var result = keys.once(account.id(), key, () -> {
                    var quote = quotes.add(id, criterion, place, words, account);
                    return "/reviews/" + id + "?at=" + criterion + "#quote-" + quote;
                });
                redirect.addFlashAttribute("notice", "review.notice.quoted");
                return "redirect:" + result;
            } catch (NotAllowedException refused) {
                problem = refused.messageKey();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", problem);
        model.addAttribute("chosen", sentences);
        return show(id, section, item, question, language, passage, criterion, account, model);
    }
}
