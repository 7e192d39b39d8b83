package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.Law;
import org.creativecities.portal.criteria.LawKind;
import org.creativecities.portal.criteria.Laws;
import org.creativecities.portal.criteria.PositionPolicy;
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

/** The national texts positions rest on. */
@Controller
@RequestMapping("/office/laws")
class LawController {

    private static final int TITLE = 300;
    private static final int TEXT = 4000;
    private static final int SOURCE = 1000;

    private final Laws laws;
    private final Choices choices;
    private final Format format;
    private final OneTimeKeys keys;

    LawController(Laws laws, Choices choices, Format format, OneTimeKeys keys) {
        this.laws = laws;
        this.choices = choices;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("laws", laws.list());
        model.addAttribute("mayWrite", PositionPolicy.writes(account));
        return "criteria/office/laws";
    }

    @GetMapping("/new")
    String blank(@CurrentAccount Account account, Model model) {
        require(account);
        var form = new LawForm();
        form.setProvisional(true);
        model.addAttribute("form", form);
        return shown(null, model);
    }

    @PostMapping
    String add(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") LawForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        require(account);
        var code = new Typed(errors, "criteria.law").code("code", form.getCode());
        var text = read(form, errors);
        if (text != null) {
            try {
                var address = keys.once(account.id(), key, () -> {
                    laws.add(code, text, account);
                    return "/office/laws";
                });
                redirect.addFlashAttribute("notice", "criteria.notice.saved");
                return "redirect:" + address;
            } catch (ConflictException taken) {
                errors.rejectValue("code", taken.messageKey());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(null, model);
    }

    @GetMapping("/{code}")
    String edit(@PathVariable String code, @CurrentAccount Account account, Model model) {
        var law = laws.find(code);
        require(account);
        var form = new LawForm();
        form.setCode(law.code());
        form.setKind(law.kind().name());
        form.setTitleFa(law.title().fa());
        form.setTitleEn(law.title().en() == null ? "" : law.title().en());
        form.setText(law.text());
        form.setSource(law.source());
        form.setSourceUrl(law.sourceUrl() == null ? "" : law.sourceUrl());
        form.setAsOf(format.shortDate(law.asOf()));
        form.setProvisional(law.provisional());
        form.setRetired(law.retired());
        form.setVersion(law.version());
        model.addAttribute("form", form);
        return shown(law, model);
    }

    @PostMapping("/{code}")
    String save(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") LawForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var law = laws.find(code);
        require(account);
        var text = read(form, errors);
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(law, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                laws.edit(code, form.getVersion(), text, account);
                return "/office/laws";
            });
            redirect.addFlashAttribute("notice", "criteria.notice.saved");
            return "redirect:" + address;
        } catch (ConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var stored = laws.find(code);
            form.setVersion(stored.version());
            model.addAttribute("conflict", conflict.messageKey());
            return shown(stored, model);
        }
    }

    private Laws.@Nullable Text read(LawForm form, BindingResult errors) {
        var typed = new Typed(errors, "criteria.law");
        var kind = typed.among("kind", form.getKind(), LawKind.class);
        var fa = typed.text("titleFa", form.getTitleFa(), TITLE);
        var en = typed.orNull("titleEn", form.getTitleEn(), TITLE);
        var text = typed.text("text", form.getText(), TEXT);
        var source = typed.text("source", form.getSource(), SOURCE);
        var url = typed.address("sourceUrl", form.getSourceUrl());
        var day = typed.day("asOf", form.getAsOf());
        return typed.failed()
                ? null
                : new Laws.Text(
                        kind.orElseThrow(),
                        new Bilingual(fa, en),
                        text,
                        source,
                        url,
                        day.orElseThrow(),
                        form.isProvisional(),
                        form.isRetired());
    }

    private static void require(Account account) {
        if (!PositionPolicy.writes(account)) {
            throw new NotAllowedException("criteria.not-allowed.WRITE");
        }
    }

    private String shown(@Nullable Law law, Model model) {
        model.addAttribute("law", law);
        model.addAttribute("kinds", choices.of(LawKind.class, "law.kind"));
        return "criteria/office/law";
    }
}
