package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Phases;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.proposal.RoundRules;
import org.creativecities.portal.review.proposal.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a call is reviewed: readers per dossier, hidden names, covered cities; beside it what each phase allows. */
@Controller
@RequestMapping("/office/assignments/rules")
class RulesController {

    private final Rounds rounds;
    private final Phases phases;
    private final ChosenCall chosen;
    private final OneTimeKeys keys;
    private final Format format;

    RulesController(Rounds rounds, Phases phases, ChosenCall chosen, OneTimeKeys keys, Format format) {
        this.rounds = rounds;
        this.phases = phases;
        this.chosen = chosen;
        this.keys = keys;
        this.format = format;
    }

    /** The rules as they are typed. */
    static class RulesForm {

        private String seats = "";
        private String dueOn = "";
        private boolean namesHidden;
        private boolean anonymised;
        private long version = -1;

        public String getSeats() {
            return seats;
        }

        public void setSeats(String seats) {
            this.seats = seats;
        }

        public String getDueOn() {
            return dueOn;
        }

        public void setDueOn(String dueOn) {
            this.dueOn = dueOn;
        }

        public boolean isNamesHidden() {
            return namesHidden;
        }

        public void setNamesHidden(boolean namesHidden) {
            this.namesHidden = namesHidden;
        }

        public boolean isAnonymised() {
            return anonymised;
        }

        public void setAnonymised(boolean anonymised) {
            this.anonymised = anonymised;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        chosen.of(call, model).ifPresent(one -> {
            var rules = rounds.of(one.id());
            var form = new RulesForm();
            form.setSeats(format.number(rules.seats()));
            form.setDueOn(rules.dueOn() == null ? "" : format.shortDate(rules.dueOn()));
            form.setNamesHidden(rules.namesHidden());
            form.setAnonymised(rules.anonymised());
            form.setVersion(rules.version());
            model.addAttribute("form", form);
            fill(one.id(), account, model);
        });
        return "review/rules";
    }

    @PostMapping
    String save(
            @RequestParam UUID call,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") RulesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        chosen.of(call, model);
        var typed = Digits.toLatin(form.getSeats()).strip();
        if (!typed.matches("[1-9]")) {
            errors.rejectValue("seats", "review.rules.seats.range");
        }
        var due = DateInput.parse(form.getDueOn());
        if (!form.getDueOn().isBlank() && due.isEmpty()) {
            errors.rejectValue("dueOn", "review.assignment.dueOn.unreal");
        }
        if (!errors.hasErrors()) {
            try {
                @Nullable LocalDate dueOn = due.orElse(null);
                var rules = new RoundRules(
                        Integer.parseInt(typed), dueOn, form.isNamesHidden(), form.isAnonymised(), form.getVersion());
                var result = keys.once(account.id(), key, () -> {
                    rounds.settle(call, rules, account);
                    return "/office/assignments/rules?call=" + call;
                });
                redirect.addFlashAttribute("notice", "review.notice.rules-saved");
                return "redirect:" + result;
            } catch (ConflictException conflict) {
                errors.reject(conflict.messageKey());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(call, account, model);
        return "review/rules";
    }

    private void fill(UUID call, Account account, Model model) {
        model.addAttribute("phases", phases.of(call));
        model.addAttribute("running", phases.running(call).orElse(null));
        model.addAttribute("rights", phases.rights(call));
        model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
    }
}
