package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.Glossary;
import org.creativecities.portal.criteria.PositionPolicy;
import org.creativecities.portal.criteria.Term;
import org.creativecities.portal.localization.Bilingual;
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

/** Writing the words of the glossary, and remarks on them. */
@Controller
@RequestMapping("/office/glossary")
class TermController {

    private static final int TERM = 120;
    private static final int MEANING = 2000;
    private static final int SOURCE = 500;

    private final Glossary glossary;
    private final People people;
    private final OneTimeKeys keys;

    TermController(Glossary glossary, People people, OneTimeKeys keys) {
        this.glossary = glossary;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String q, @CurrentAccount Account account, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("terms", glossary.list(q, true));
        model.addAttribute("mayAdvise", PositionPolicy.advises(account));
        return "criteria/office/terms";
    }

    @GetMapping("/new")
    String blank(@CurrentAccount Account account, Model model) {
        require(account);
        var form = new TermForm();
        form.setProvisional(true);
        model.addAttribute("form", form);
        return shown(null, account, model);
    }

    @PostMapping
    String add(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") TermForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        require(account);
        var code = new Typed(errors, "criteria.term").code("code", form.getCode());
        var text = read(form, errors);
        if (text != null) {
            try {
                var address = keys.once(account.id(), key, () -> {
                    glossary.add(code, text, account);
                    return "/office/glossary/" + code;
                });
                redirect.addFlashAttribute("notice", "criteria.notice.saved");
                return "redirect:" + address;
            } catch (ConflictException taken) {
                errors.rejectValue("code", taken.messageKey());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(null, account, model);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @CurrentAccount Account account, Model model) {
        var term = glossary.find(code, account);
        var form = new TermForm();
        form.setCode(term.code());
        form.setTermFa(term.term().fa());
        form.setTermEn(Objects.requireNonNullElse(term.term().en(), ""));
        form.setTermFr(Objects.requireNonNullElse(term.french(), ""));
        form.setMeaningFa(term.meaning().fa());
        form.setMeaningEn(Objects.requireNonNullElse(term.meaning().en(), ""));
        form.setSource(Objects.requireNonNullElse(term.source(), ""));
        form.setProvisional(term.provisional());
        form.setRetired(term.retired());
        form.setVersion(term.version());
        model.addAttribute("form", form);
        return shown(term, account, model);
    }

    @PostMapping("/{code}")
    String save(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") TermForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        require(account);
        var term = glossary.find(code, account);
        var text = read(form, errors);
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(term, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                glossary.edit(code, form.getVersion(), text, account);
                return "/office/glossary/" + code;
            });
            redirect.addFlashAttribute("notice", "criteria.notice.saved");
            return "redirect:" + address;
        } catch (ConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var stored = glossary.find(code, account);
            form.setVersion(stored.version());
            model.addAttribute("conflict", conflict.messageKey());
            return shown(stored, account, model);
        }
    }

    @PostMapping("/{code}/remarks")
    String remark(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String remark,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (account.is(Role.AUDITOR)) {
            throw new NotAllowedException("criteria.not-allowed.ADVISE");
        }
        var text = Typed.clean(remark);
        if (text.isEmpty() || text.length() > MEANING) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("remark", remark);
            model.addAttribute("wrong", text.isEmpty() ? "criteria.term.remark.missing" : "criteria.error.too-long");
            return show(code, account, model);
        }
        redirect.addFlashAttribute("notice", "criteria.notice.remarked");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    glossary.remark(code, text, account);
                    return "/office/glossary/" + code;
                });
    }

    @PostMapping("/{code}/remarks/{id}/settlement")
    String settle(
            @PathVariable String code,
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        require(account);
        redirect.addFlashAttribute("notice", "criteria.notice.settled");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    glossary.settle(code, id, account);
                    return "/office/glossary/" + code;
                });
    }

    private Glossary.@Nullable Text read(TermForm form, BindingResult errors) {
        var typed = new Typed(errors, "criteria.term");
        var term = typed.both("term", form.getTermFa(), form.getTermEn(), TERM);
        var french = typed.orNull("termFr", form.getTermFr(), TERM);
        var fa = typed.text("meaningFa", form.getMeaningFa(), MEANING);
        var en = typed.orNull("meaningEn", form.getMeaningEn(), MEANING);
        var source = typed.orNull("source", form.getSource(), SOURCE);
        return typed.failed()
                ? null
                : new Glossary.Text(
                        term, french, new Bilingual(fa, en), source, form.isProvisional(), form.isRetired());
    }

    private static void require(Account account) {
        if (!PositionPolicy.advises(account)) {
            throw new NotAllowedException("criteria.not-allowed.ADVISE");
        }
    }

    private String shown(@Nullable Term term, Account account, Model model) {
        model.addAttribute("term", term);
        model.addAttribute("mayAdvise", PositionPolicy.advises(account));
        model.addAttribute("mayRemark", !account.is(Role.AUDITOR));
        if (term != null) {
            var remarks = glossary.remarks(term.id(), account);
            model.addAttribute("remarks", remarks);
            model.addAttribute(
                    "names",
                    people.names(remarks.stream().map(one -> one.writtenBy()).toList()));
        }
        return "criteria/office/term";
    }
}
