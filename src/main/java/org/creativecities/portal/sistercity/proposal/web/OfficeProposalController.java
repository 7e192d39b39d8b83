package org.creativecities.portal.sistercity.proposal.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.sistercity.proposal.Opinions;
import org.creativecities.portal.sistercity.proposal.ProposalRow;
import org.creativecities.portal.sistercity.proposal.ProposalStatus;
import org.creativecities.portal.sistercity.proposal.Proposals;
import org.creativecities.portal.sistercity.proposal.StageClocks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat's proposals: the list, one, and asking other bodies. */
@Controller
@RequestMapping("/office/proposals")
class OfficeProposalController {

    private static final int LONGEST = 2000;

    private final Proposals proposals;
    private final Opinions opinions;
    private final StageClocks clocks;
    private final ProposalPages page;
    private final OneTimeKeys keys;

    OfficeProposalController(
            Proposals proposals, Opinions opinions, StageClocks clocks, ProposalPages page, OneTimeKeys keys) {
        this.proposals = proposals;
        this.opinions = opinions;
        this.clocks = clocks;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String status,
            @PageableDefault(size = 25) Pageable pages,
            @CurrentAccount Account account,
            Model model) {
        var chosen = Arrays.stream(ProposalStatus.values())
                .filter(value -> value != ProposalStatus.DRAFT && value.name().equals(status))
                .findFirst()
                .orElse(null);
        var found = proposals.office(chosen, pages, account);
        model.addAttribute("proposals", found);
        model.addAttribute("clocks", clocks.of(found.map(ProposalRow::id).getContent()));
        model.addAttribute("status", chosen);
        var statuses = new LinkedHashMap<String, String>(page.words(
                "proposal.status.",
                Arrays.stream(ProposalStatus.values())
                        .filter(value -> value != ProposalStatus.DRAFT)
                        .map(Enum::name)
                        .toArray(String[]::new)));
        model.addAttribute("statuses", statuses);
        return "proposal/office-list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page.show(proposals.see(id, account), "/office/proposals", account, model);
    }

    @PostMapping("/{id}/opinions")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String question,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var clean = clean(question);
        redirect.addFlashAttribute("notice", "proposal.notice.asked");
        return act(id, account, key, () -> opinions.ask(id, body, clean, account));
    }

    @PostMapping("/{id}/opinions/{opinion}/reminder")
    String remind(
            @PathVariable UUID id,
            @PathVariable UUID opinion,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "proposal.notice.reminded");
        return act(id, account, key, () -> opinions.remind(id, opinion, account));
    }

    @PostMapping("/{id}/opinions/{opinion}/silence")
    String missed(
            @PathVariable UUID id,
            @PathVariable UUID opinion,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "proposal.notice.moved");
        return act(id, account, key, () -> opinions.missed(id, opinion, account));
    }

    @PostMapping("/{id}/conditions/{condition}/proof")
    String meet(
            @PathVariable UUID id,
            @PathVariable UUID condition,
            @RequestParam(defaultValue = "") String proof,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var clean = clean(proof);
        redirect.addFlashAttribute("notice", "proposal.notice.moved");
        return act(id, account, key, () -> opinions.meet(id, condition, clean, account));
    }

    private static String clean(String typed) {
        var clean = PersianText.clean(typed).strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new ConflictException("proposal.error.say-something");
        }
        return clean;
    }

    private String act(UUID id, Account account, @Nullable String key, Runnable work) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    work.run();
                    return "/office/proposals/" + id;
                });
    }
}
