package org.creativecities.portal.sistercity.proposal.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.sistercity.proposal.AgreementText;
import org.creativecities.portal.sistercity.proposal.AgreementVersion;
import org.creativecities.portal.sistercity.proposal.AgreementVersions;
import org.creativecities.portal.sistercity.proposal.Agreements;
import org.creativecities.portal.sistercity.proposal.ProposalAction;
import org.creativecities.portal.sistercity.proposal.ProposalStatus;
import org.creativecities.portal.sistercity.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts an agreement has had, any two of them compared, and the way back to an earlier one. */
@Controller
@RequestMapping("/agreements/{id}/versions")
class AgreementVersionController {

    private final Proposals proposals;
    private final Agreements agreements;
    private final AgreementVersions versions;
    private final AgreementDifferences differences;
    private final ProposalPages page;
    private final People people;
    private final OneTimeKeys keys;

    AgreementVersionController(
            Proposals proposals,
            Agreements agreements,
            AgreementVersions versions,
            AgreementDifferences differences,
            ProposalPages page,
            People people,
            OneTimeKeys keys) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.versions = versions;
        this.differences = differences;
        this.page = page;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String compare(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long a,
            @RequestParam(defaultValue = "0") long b,
            @CurrentAccount Account account,
            Model model) {
        var proposal = proposals.see(id, account);
        if (proposal.status() != ProposalStatus.APPROVED && proposal.status() != ProposalStatus.SIGNED) {
            throw new NotVisibleException();
        }
        var all = versions.of(id, account);
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "base",
                account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)
                        ? "/office/proposals"
                        : "/proposals");
        model.addAttribute("versions", all);
        model.addAttribute(
                "writable", proposals.permitted(proposal, account).contains(ProposalAction.WRITE_AGREEMENT.name()));
        var writers = new LinkedHashSet<UUID>();
        for (var one : all) {
            var by = one.by();
            if (by != null) {
                writers.add(by);
            }
        }
        model.addAttribute("names", people.names(writers));
        if (!all.isEmpty()) {
            var newer = chosen(all, b, all.get(0).number());
            var older = chosen(all, a, newer - 1);
            model.addAttribute("newer", newer);
            model.addAttribute("older", older);
            model.addAttribute("differences", differences.between(text(id, older, account), text(id, newer, account)));
        }
        page.names(proposal, model);
        return "proposal/agreement-versions";
    }

    @PostMapping
    String restore(
            @PathVariable UUID id,
            @RequestParam long restore,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "proposal.version.restored");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    agreements.restore(id, restore, version, account);
                    return "/agreements/" + id + "/versions";
                });
    }

    private static long chosen(List<AgreementVersion> all, long asked, long otherwise) {
        return all.stream().anyMatch(one -> one.number() == asked) ? asked : otherwise;
    }

    /** Before the first version there was nothing. */
    private AgreementText text(UUID id, long number, Account account) {
        return number < 1 ? AgreementText.EMPTY : versions.text(id, number, account);
    }
}
