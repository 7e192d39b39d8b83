package org.creativecities.portal.call.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city decides whether its dossier follows a form that changed after it began. */
@Controller
@RequestMapping("/calls/{id}/form-version")
class FormChoiceController {

    private final Calls calls;
    private final FormChoices choices;
    private final OneTimeKeys keys;

    FormChoiceController(Calls calls, FormChoices choices, OneTimeKeys keys) {
        this.calls = calls;
        this.choices = choices;
        this.keys = keys;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var city = account.municipality();
        model.addAttribute("call", calls.find(id).orElseThrow(NotVisibleException::new));
        model.addAttribute("offer", city == null ? null : choices.open(id, city).orElse(null));
        return "call/form-version";
    }

    @PostMapping
    String choose(
            @PathVariable UUID id,
            @RequestParam String choice,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var follow = "follow".equals(choice);
        redirect.addFlashAttribute("notice", follow ? "call.notice.form-followed" : "call.notice.form-kept");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    choices.choose(id, follow, account);
                    return "/calls/" + id;
                });
    }
}
