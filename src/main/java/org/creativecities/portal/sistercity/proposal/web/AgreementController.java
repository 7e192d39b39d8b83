package org.creativecities.portal.sistercity.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.sistercity.proposal.AgreementText;
import org.creativecities.portal.sistercity.proposal.Agreements;
import org.creativecities.portal.sistercity.proposal.Obligation;
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
    private static final int MOST_ROWS = 60;

    private final Proposals proposals;
    private final Agreements agreements;
    private final ProposalPages page;
    private final Format format;
    private final OneTimeKeys keys;

    AgreementController(
            Proposals proposals, Agreements agreements, ProposalPages page, Format format, OneTimeKeys keys) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.page = page;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping("/agreements/{id}")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var proposal = proposals.about(id, ProposalAction.WRITE_AGREEMENT, account);
        var draft = agreements.read(id, account);
        model.addAttribute("form", form(draft.text(), draft.version()));
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
        var text = read(form, new FieldReader(errors, "proposal.agreement"));
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(proposal, account, model);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    agreements.write(id, form.getVersion(), text, account);
                    return back(account) + "/" + id;
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
        page.names(proposal, model);
        return "proposal/agreement";
    }

    private static String back(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT) ? "/office/proposals" : "/proposals";
    }

    private static @Nullable AgreementText read(AgreementForm form, FieldReader reader) {
        var term = reader.dayOrNone("termUntil", form.getTermUntil());
        var renewal = ProposalForms.text(reader, "renewal", form.getRenewal(), 1000);
        var wayOut = ProposalForms.text(reader, "wayOut", form.getWayOut(), 1000);
        var disputes = ProposalForms.text(reader, "disputes", form.getDisputes(), 1000);
        var fa = ProposalForms.text(reader, "summaryFa", form.getSummaryFa(), 3000);
        var en = ProposalForms.text(reader, "summaryEn", form.getSummaryEn(), 3000);
        var language = form.getPrevailingLanguage();
        var known = List.of("FA", "EN", "PARTNER", "EQUAL").contains(language) ? language : "";
        var obligations = new ArrayList<Obligation>();
        for (var i = 0; i < Math.min(MOST_ROWS, form.getObligations().size()); i++) {
            var row = form.getObligations().get(i);
            if (!row.getDeedFa().isBlank() || !row.getDeedEn().isBlank()) {
                obligations.add(obligation(row, "obligations[" + i + "].", reader));
            }
        }
        return reader.failed()
                ? null
                : new AgreementText(term, renewal, wayOut, disputes, known, new Bilingual(fa, en), obligations);
    }

    private static Obligation obligation(ObligationForm row, String at, FieldReader reader) {
        var rial = reader.numberOrNone(at + "rial", row.getRial());
        if (rial != null && rial < 0) {
            reader.wrong(at + "rial", "number");
        }
        return new Obligation(
                List.of("HERE", "THERE", "BOTH").contains(row.getBearer()) ? row.getBearer() : "",
                new Bilingual(
                        reader.text(at + "deedFa", row.getDeedFa(), 1000),
                        ProposalForms.text(reader, at + "deedEn", row.getDeedEn(), 1000)),
                reader.dayOrNone(at + "dueOn", row.getDueOn()),
                rial,
                ProposalForms.text(reader, at + "budgetLine", row.getBudgetLine(), 200),
                ProposalForms.text(reader, at + "proof", row.getProof(), 500));
    }

    private AgreementForm form(AgreementText text, long version) {
        var form = new AgreementForm();
        form.setVersion(version);
        form.setTermUntil(text.termUntil() == null ? "" : format.shortDate(text.termUntil()));
        form.setRenewal(text.renewal());
        form.setWayOut(text.wayOut());
        form.setDisputes(text.disputes());
        form.setPrevailingLanguage(text.prevailingLanguage());
        form.setSummaryFa(text.summary().fa());
        form.setSummaryEn(english(text.summary()));
        for (var obligation : text.obligations()) {
            var row = new ObligationForm();
            row.setBearer(obligation.bearer());
            row.setDeedFa(obligation.deed().fa());
            row.setDeedEn(english(obligation.deed()));
            row.setDueOn(obligation.dueOn() == null ? "" : format.shortDate(obligation.dueOn()));
            row.setRial(obligation.rial() == null ? "" : format.number(obligation.rial()));
            row.setBudgetLine(obligation.budgetLine());
            row.setProof(obligation.proof());
            form.getObligations().add(row);
        }
        return form;
    }

    private static String english(Bilingual text) {
        var english = text.en();
        return english == null ? "" : english;
    }
}
