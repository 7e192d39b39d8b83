package org.creativecities.portal.sistercity.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.sistercity.proposal.Agreements;
import org.creativecities.portal.sistercity.proposal.ClauseLibrary;
import org.creativecities.portal.sistercity.proposal.ProposalAction;
import org.creativecities.portal.sistercity.proposal.ProposalView;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the agreement of an approved proposal, by the city and the secretariat, and recording its signature. */
@Controller
class AgreementController {

    private static final int EMPTY_ROWS = 2;

    private final Proposals proposals;
    private final Agreements agreements;
    private final ProposalPages page;
    private final AgreementForms forms;
    private final ClauseLibrary library;
    private final OneTimeKeys keys;

    AgreementController(
            Proposals proposals,
            Agreements agreements,
            ProposalPages page,
            AgreementForms forms,
            ClauseLibrary library,
            OneTimeKeys keys) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.page = page;
        this.forms = forms;
        this.library = library;
        this.keys = keys;
    }

    @GetMapping("/agreements/{id}")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var proposal = proposals.about(id, ProposalAction.WRITE_AGREEMENT, account);
        var draft = agreements.read(id, account);
        model.addAttribute("form", forms.form(draft.text(), draft.version()));
        return page(proposal, account, model);
    }

    @PostMapping("/agreements/{id}")
    String save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var proposal = proposals.about(id, ProposalAction.WRITE_AGREEMENT, account);
        var text = forms.read(form, new FieldReader(errors, "proposal.agreement"));
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(proposal, account, model);
        }
        var added = library.find(form.getAddClause()).filter(one -> !one.retired());
        var whole = added.map(one -> text.with(one.clause())).orElse(text);
        redirect.addFlashAttribute("notice", "proposal.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    agreements.write(id, form.getVersion(), whole, account);
                    return added.isPresent() ? "/agreements/" + id : back(account) + "/" + id;
                });
    }

    @PostMapping("/office/proposals/{id}/signature")
    String sign(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String signedOn,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var day = DateInput.parse(signedOn).orElseThrow(() -> new ConflictException("proposal.error.signed-when"));
        redirect.addFlashAttribute("notice", "proposal.notice.signed");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    agreements.sign(id, version, day, account);
                    return "/office/proposals/" + id;
                });
    }

    private String page(ProposalView proposal, Account account, Model model) {
        if (model.getAttribute("form") instanceof AgreementForm form) {
            var rows = new ArrayList<>(form.getObligations());
            for (var i = 0; i < EMPTY_ROWS; i++) {
                rows.add(new ObligationForm());
            }
            form.setObligations(rows);
        }
        model.addAttribute("proposal", proposal);
        model.addAttribute("base", back(account));
        model.addAttribute("bearers", page.words("proposal.bearer.", "HERE", "THERE", "BOTH"));
        model.addAttribute("languages", page.words("proposal.language.", "FA", "EN", "PARTNER", "EQUAL"));
        var offered = new LinkedHashMap<String, String>();
        library.entries().stream()
                .filter(one -> !one.retired())
                .forEach(one -> offered.put(one.code(), forms.say(one.title())));
        model.addAttribute("offered", offered);
        page.names(proposal, model);
        return "proposal/agreement";
    }

    private static String back(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT) ? "/office/proposals" : "/proposals";
    }
}
