package org.creativecities.portal.sistercity.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.sistercity.proposal.ProposalAction;
import org.creativecities.portal.sistercity.proposal.ProposalPolicy;
import org.creativecities.portal.sistercity.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city's own proposals: the list, one, and writing it. */
@Controller
@RequestMapping("/proposals")
class CityProposalController {

    private final Proposals proposals;
    private final ProposalForms forms;
    private final ProposalPages page;
    private final OneTimeKeys keys;

    CityProposalController(Proposals proposals, ProposalForms forms, ProposalPages page, OneTimeKeys keys) {
        this.proposals = proposals;
        this.forms = forms;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("proposals", proposals.ofCity(account));
        model.addAttribute("mayBegin", ProposalPolicy.mayBegin(account));
        return "proposal/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(defaultValue = "") String partner, @CurrentAccount Account account, Model model) {
        if (!ProposalPolicy.mayBegin(account)) {
            throw new NotAllowedException("proposal.not-allowed.BEGIN");
        }
        var form = new ProposalForm();
        form.setPartner(partner);
        form.setType("SISTER");
        model.addAttribute("form", form);
        return page.editor(model);
    }

    @PostMapping
    String begin(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var text = forms.read(form, null, errors);
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.editor(model);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.saved");
        return "redirect:" + keys.once(account.id(), key, () -> "/proposals/" + proposals.begin(text, account));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page.show(proposals.see(id, account), "/proposals", account, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var proposal = proposals.about(id, ProposalAction.EDIT, account);
        model.addAttribute("form", forms.of(proposal));
        page.names(proposal, model);
        return page.editor(id, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var proposal = proposals.about(id, ProposalAction.EDIT, account);
        var text = forms.read(form, proposal.text().partner(), errors);
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.names(proposal, model);
            return page.editor(id, model);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    proposals.edit(id, form.getVersion(), text, account);
                    return "/proposals/" + id;
                });
    }
}
