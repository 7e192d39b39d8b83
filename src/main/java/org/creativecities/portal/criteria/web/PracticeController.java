package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.Audience;
import org.creativecities.portal.criteria.Clause;
import org.creativecities.portal.criteria.PositionPolicy;
import org.creativecities.portal.criteria.Practice;
import org.creativecities.portal.criteria.PracticeKind;
import org.creativecities.portal.criteria.Practices;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
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

/** Guidance, past remarks and good practice of a clause. */
@Controller
@RequestMapping("/office/criteria")
class PracticeController {

    private static final int TEXT = 3000;
    private static final int SOURCE = 500;

    private final Practices practices;
    private final Register register;
    private final Choices choices;
    private final Format format;
    private final DatabaseClock clock;
    private final OneTimeKeys keys;

    PracticeController(
            Practices practices,
            Register register,
            Choices choices,
            Format format,
            DatabaseClock clock,
            OneTimeKeys keys) {
        this.practices = practices;
        this.register = register;
        this.choices = choices;
        this.format = format;
        this.clock = clock;
        this.keys = keys;
    }

    @GetMapping("/{code}/practice/new")
    String blank(@PathVariable String code, @CurrentAccount Account account, Model model) {
        require(account);
        var form = new PracticeForm();
        form.setAsOf(format.shortDate(clock.today()));
        form.setShownTo(Audience.CITIES.name());
        model.addAttribute("form", form);
        return shown(clause(code), null, model);
    }

    @PostMapping("/{code}/practices")
    String add(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PracticeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        require(account);
        var clause = clause(code);
        var text = read(form, errors);
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(clause, null, model);
        }
        redirect.addFlashAttribute("notice", "criteria.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    practices.add(clause, text, account);
                    return "/office/criteria/" + code;
                });
    }

    @GetMapping("/practice/{id}")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        require(account);
        var practice = practices.find(id, account);
        var form = new PracticeForm();
        form.setKind(practice.kind().name());
        form.setTextFa(practice.text().fa());
        form.setTextEn(practice.text().en() == null ? "" : practice.text().en());
        form.setSource(practice.source());
        form.setAsOf(format.shortDate(practice.asOf()));
        form.setShownTo(practice.shownTo().name());
        form.setVersion(practice.version());
        model.addAttribute("form", form);
        return shown(clause(practice.clauseCode()), practice, model);
    }

    @PostMapping("/practice/{id}")
    String save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PracticeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        require(account);
        var practice = practices.find(id, account);
        var text = read(form, errors);
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(clause(practice.clauseCode()), practice, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                practices.edit(id, form.getVersion(), text, account);
                return "/office/criteria/" + practice.clauseCode();
            });
            redirect.addFlashAttribute("notice", "criteria.notice.saved");
            return "redirect:" + address;
        } catch (ConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var stored = practices.find(id, account);
            form.setVersion(stored.version());
            model.addAttribute("conflict", conflict.messageKey());
            return shown(clause(practice.clauseCode()), stored, model);
        }
    }

    @PostMapping("/practice/{id}/retirement")
    String retire(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect) {
        require(account);
        var practice = practices.find(id, account);
        redirect.addFlashAttribute("notice", "criteria.notice.practice-retired");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    practices.retire(id, version, account);
                    return "/office/criteria/" + practice.clauseCode();
                });
    }

    private Practices.@Nullable Text read(PracticeForm form, BindingResult errors) {
        var typed = new Typed(errors, "criteria.practice");
        var kind = typed.among("kind", form.getKind(), PracticeKind.class);
        var fa = typed.text("textFa", form.getTextFa(), TEXT);
        var en = typed.orNull("textEn", form.getTextEn(), TEXT);
        var source = typed.text("source", form.getSource(), SOURCE);
        var day = typed.day("asOf", form.getAsOf());
        var shownTo = typed.among("shownTo", form.getShownTo(), Audience.class);
        return typed.failed()
                ? null
                : new Practices.Text(
                        kind.orElseThrow(), new Bilingual(fa, en), source, day.orElseThrow(), shownTo.orElseThrow());
    }

    private Clause clause(String code) {
        return register.clause(code, true).orElseThrow(NotVisibleException::new);
    }

    private static void require(Account account) {
        if (!PositionPolicy.advises(account)) {
            throw new NotAllowedException("criteria.not-allowed.ADVISE");
        }
    }

    private String shown(Clause clause, @Nullable Practice practice, Model model) {
        model.addAttribute("clause", clause);
        model.addAttribute("practice", practice);
        model.addAttribute("kinds", choices.of(PracticeKind.class, "practice.kind"));
        model.addAttribute("audiences", choices.of(Audience.class, "audience"));
        return "criteria/office/practice";
    }
}
