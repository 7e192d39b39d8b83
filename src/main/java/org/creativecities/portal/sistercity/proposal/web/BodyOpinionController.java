package org.creativecities.portal.sistercity.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.sistercity.proposal.NewOpinion;
import org.creativecities.portal.sistercity.proposal.OpinionFacts;
import org.creativecities.portal.sistercity.proposal.OpinionView;
import org.creativecities.portal.sistercity.proposal.Opinions;
import org.creativecities.portal.sistercity.proposal.Verdict;
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

/** What an officer's body was asked: one page, the question, the facts, four answers. */
@Controller
@RequestMapping("/opinions")
class BodyOpinionController {

    private final Opinions opinions;
    private final OpinionFacts facts;
    private final ProposalPages page;
    private final OneTimeKeys keys;

    BodyOpinionController(Opinions opinions, OpinionFacts facts, ProposalPages page, OneTimeKeys keys) {
        this.opinions = opinions;
        this.facts = facts;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        var mine = opinions.mine(account);
        model.addAttribute("opinions", mine);
        model.addAttribute(
                "about", facts.about(mine.stream().map(OpinionView::proposal).toList()));
        return "proposal/opinions";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new OpinionForm());
        return page(id, account, model);
    }

    @PostMapping("/{id}")
    String file(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") OpinionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        opinions.find(id, account);
        var opinion = read(form, new FieldReader(errors, "proposal.opinion"));
        if (opinion == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, account, model);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.filed");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    opinions.file(id, opinion, account);
                    return "/opinions/" + id;
                });
    }

    private static @Nullable NewOpinion read(OpinionForm form, FieldReader reader) {
        Verdict verdict = null;
        for (var one : Verdict.values()) {
            if (one.name().equals(form.getVerdict())) {
                verdict = one;
            }
        }
        if (verdict == null) {
            reader.wrong("verdict", "missing");
        }
        var sentence = reader.text("sentence", form.getSentence(), 2000);
        var confidential = ProposalForms.text(reader, "confidential", form.getConfidential(), 4000);
        var hold = reader.dayOrNone("holdUntil", form.getHoldUntil());
        if (verdict == Verdict.HOLD && hold == null) {
            reader.wrong("holdUntil", "missing");
        }
        var condition = ProposalForms.text(reader, "condition", form.getCondition(), 2000);
        if (verdict == Verdict.CONDITION && condition.isEmpty()) {
            reader.wrong("condition", "missing");
        }
        return verdict == null || reader.failed()
                ? null
                : new NewOpinion(
                        verdict,
                        sentence,
                        confidential,
                        hold,
                        condition.isEmpty() ? null : condition,
                        form.isBlocking());
    }

    private String page(UUID id, Account account, Model model) {
        var opinion = opinions.find(id, account);
        model.addAttribute("opinion", opinion);
        model.addAttribute(
                "about", facts.about(java.util.List.of(opinion.proposal())).get(opinion.proposal()));
        model.addAttribute("verdicts", page.words("proposal.verdict.", "AGREE", "CONDITION", "OBJECT", "HOLD"));
        return "proposal/opinion";
    }
}
