package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.talk.Message;
import org.creativecities.portal.review.talk.Talk;
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

/** The secretariat's side of the discussion of a dossier: the panel, and one conversation per reviewer. */
@Controller
@RequestMapping("/office/decisions/{dossier}/discussion")
class OfficeTalkController {

    private final Talk talk;
    private final Assignments assignments;
    private final Dossiers dossiers;
    private final ReviewCards cards;
    private final People people;
    private final OneTimeKeys keys;

    OfficeTalkController(
            Talk talk, Assignments assignments, Dossiers dossiers, ReviewCards cards, People people, OneTimeKeys keys) {
        this.talk = talk;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.cards = cards;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID dossier, @CurrentAccount Account account, Model model) {
        var said = talk.ofDossier(dossier, account);
        var seats = assignments.ofDossier(dossier, account).stream()
                .filter(review -> review.status().isSeated())
                .toList();
        var card = dossiers.card(dossier).orElseThrow(NotVisibleException::new);
        model.addAttribute("named", cards.names(List.of(card)).get(dossier));
        model.addAttribute(
                "panelTalk", said.stream().filter(one -> one.reviewer() == null).toList());
        model.addAttribute(
                "own",
                said.stream()
                        .filter(one -> one.reviewer() != null)
                        .collect(Collectors.groupingBy(one -> String.valueOf(one.reviewer()))));
        model.addAttribute("none", List.of());
        model.addAttribute("seats", seats);
        model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
        model.addAttribute(
                "voices",
                people.names(Stream.concat(
                                said.stream().map(Message::author),
                                seats.stream().map(ReviewView::reviewerId))
                        .distinct()
                        .toList()));
        return "review/office-discussion";
    }

    /** @param reviewer whom the message is for; the panel when absent */
    @PostMapping
    String answer(
            @PathVariable UUID dossier,
            @RequestParam(required = false) @Nullable UUID reviewer,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "mention", required = false) @Nullable List<UUID> mentioned,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var words = PersianText.clean(text);
        if (words.isBlank() || words.length() > Message.LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", reviewer == null ? "PANEL" : reviewer.toString());
            model.addAttribute("typed", text);
            return show(dossier, account, model);
        }
        redirect.addFlashAttribute(
                "notice", reviewer == null ? "review.notice.said-PANEL" : "review.notice.said-reviewer");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    talk.answer(
                            dossier, reviewer, words, mentioned == null ? Set.of() : Set.copyOf(mentioned), account);
                    return "/office/decisions/" + dossier + "/discussion";
                });
    }
}
