package org.creativecities.portal.sistercity.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.sistercity.proposal.ClauseLibrary;
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

/** The library of clauses; each change is a new version. */
@Controller
@RequestMapping("/office/agreement-clauses")
class ClauseController {

    private final ClauseLibrary library;
    private final OneTimeKeys keys;

    ClauseController(ClauseLibrary library, OneTimeKeys keys) {
        this.library = library;
        this.keys = keys;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String code, @CurrentAccount Account account, Model model) {
        var form = new ClauseForm();
        library.find(code).ifPresent(one -> {
            form.setCode(one.code());
            form.setTitleFa(one.title().fa());
            form.setTitleEn(String.valueOf(one.title().en()));
            form.setTextFa(one.fa());
            form.setTextEn(one.en());
            form.setRetired(one.retired() ? "on" : "");
        });
        model.addAttribute("form", form);
        return page(account, model);
    }

    @PostMapping
    String write(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") ClauseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "proposal.clause");
        if (!form.getCode().matches("[A-Z_]{2,40}")) {
            reader.wrong("code", "wrong");
        }
        var title = new Bilingual(
                reader.text("titleFa", form.getTitleFa(), 200), reader.text("titleEn", form.getTitleEn(), 200));
        var fa = reader.text("textFa", form.getTextFa(), 3000);
        var en = reader.text("textEn", form.getTextEn(), 3000);
        if (reader.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, model);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    library.write(
                            form.getCode(), title, fa, en, !form.getRetired().isEmpty(), account);
                    return "/office/agreement-clauses";
                });
    }

    private String page(Account account, Model model) {
        model.addAttribute("clauses", library.entries());
        model.addAttribute("may", ClauseLibrary.mayWrite(account));
        return "proposal/clauses";
    }
}
