package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Confirmation;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.review.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decisions that wait: chosen, looked through once more as a list, then released together. */
@Controller
@RequestMapping("/office/ranking/releases")
class ReleasesController {

    private final Releases releases;
    private final ReviewCards cards;
    private final ChosenCall chosen;
    private final People people;
    private final OneTimeKeys keys;
    private final Confirmation confirmation;

    ReleasesController(
            Releases releases,
            ReviewCards cards,
            ChosenCall chosen,
            People people,
            OneTimeKeys keys,
            Confirmation confirmation) {
        this.releases = releases;
        this.cards = cards;
        this.chosen = chosen;
        this.people = people;
        this.keys = keys;
        this.confirmation = confirmation;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        chosen.of(call, model).ifPresent(one -> fill(releases.pending(one.id(), account), model));
        model.addAttribute("head", account.is(Role.HEAD_OF_SECRETARIAT));
        return "review/releases";
    }

    /** The check list; an address of its own, so that it can be shown to somebody before anything happens. */
    @GetMapping("/check")
    String check(
            @RequestParam UUID call,
            @RequestParam(name = "dossier", required = false) @Nullable List<UUID> dossiers,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response) {
        var wanted = dossiers == null ? List.<UUID>of() : dossiers;
        chosen.of(call, model);
        var selected = releases.pending(call, account).stream()
                .filter(one -> !one.own() && wanted.contains(one.card().id()))
                .limit(Releases.MOST)
                .toList();
        if (selected.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "review.releases.missing");
            return list(call, account, model);
        }
        fill(selected, model);
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        selected.forEach(one -> counts.merge(one.decision().outcome(), 1L, Long::sum));
        model.addAttribute("counts", counts);
        return "review/releases-check";
    }

    @PostMapping
    String release(
            @RequestParam UUID call,
            @RequestParam List<String> seen,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        chosen.required(call);
        redirect.addFlashAttribute("notice", "review.notice.decisions-released");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    confirmation.require(account, request);
                    releases.release(call, seen, account);
                    return "/office/ranking/releases?call=" + call;
                });
    }

    private void fill(List<Releases.Pending> pending, Model model) {
        model.addAttribute("pending", pending);
        model.addAttribute(
                "named",
                cards.names(pending.stream().map(Releases.Pending::card).toList()));
        model.addAttribute(
                "names",
                people.names(pending.stream()
                        .map(one -> one.decision().preparedBy())
                        .distinct()
                        .toList()));
    }
}
