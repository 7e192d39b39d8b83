package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.Voices;
import org.creativecities.portal.review.talk.Message;
import org.creativecities.portal.review.talk.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer's side of the discussion: two places, two colours, the reader named on each button. */
@Controller
@RequestMapping("/reviews/{id}/discussion")
class TalkController {

    private final Talk talk;
    private final Reviews reviews;
    private final ReviewCards cards;
    private final Voices voices;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    TalkController(
            Talk talk, Reviews reviews, ReviewCards cards, Voices voices, OneTimeKeys keys, MessageSource messages) {
        this.talk = talk;
        this.reviews = reviews;
        this.cards = cards;
        this.voices = voices;
        this.keys = keys;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var review = reviews.find(id, account);
        ReviewPage.require(ReviewAction.READ_DOSSIER, reviews.permitted(review, account));
        var panel = talk.ofReview(id, Message.Audience.PANEL, account);
        var own = talk.ofReview(id, Message.Audience.SECRETARIAT, account);
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        model.addAttribute("mayTalk", talk.mayTalk(review, account));
        model.addAttribute("panelTalk", panel);
        model.addAttribute("ownTalk", own);
        model.addAttribute("fellows", names(review, talk.fellows(id, account)));
        model.addAttribute(
                "voices",
                voicesOf(review, Stream.concat(panel.stream(), own.stream()).toList(), account));
        return "review/discussion";
    }

    /** The reviewer's own messages say "you", the secretariat's say so, the others carry their number or name. */
    private Map<UUID, String> voicesOf(ReviewView review, List<Message> said, Account account) {
        var reviewers = reviews.handedIn(review.dossierId()).stream()
                .map(ReviewView::reviewerId)
                .toList();
        var words = new LinkedHashMap<>(names(review, reviewers));
        said.stream()
                .map(Message::author)
                .filter(author -> !words.containsKey(author))
                .forEach(author -> words.put(author, word("review.talk.secretariat")));
        words.put(account.id(), word("review.talk.you"));
        return words;
    }

    private Map<UUID, String> names(ReviewView review, List<UUID> persons) {
        return voices.names(review.callId(), review.dossierId(), persons);
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    @PostMapping("/panel")
    String toPanel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "mention", required = false) @Nullable List<UUID> mentioned,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return send(id, Message.Audience.PANEL, text, mentioned, account, key, model, redirect, response);
    }

    @PostMapping("/secretariat")
    String toSecretariat(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return send(id, Message.Audience.SECRETARIAT, text, null, account, key, model, redirect, response);
    }

    private String send(
            UUID id,
            Message.Audience audience,
            String text,
            @Nullable List<UUID> mentioned,
            Account account,
            @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var words = PersianText.clean(text);
        if (words.isBlank() || words.length() > Message.LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", audience.name());
            model.addAttribute("typed", text);
            return show(id, account, model);
        }
        redirect.addFlashAttribute(
                "notice",
                audience == Message.Audience.PANEL ? "review.notice.said-PANEL" : "review.notice.said-SECRETARIAT");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    talk.write(id, audience, words, mentioned == null ? Set.of() : Set.copyOf(mentioned), account);
                    return "/reviews/" + id + "/discussion";
                });
    }
}
