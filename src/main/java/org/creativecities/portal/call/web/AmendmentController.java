package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallAction;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallEditions;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.DossiersOfCall;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.PersianText;
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

/** Changing a public call: the form, then what the change touches, then the change. */
@Controller
@RequestMapping("/office/calls/{id}/amendment")
class AmendmentController {

    private static final int LONGEST_REASON = 1000;

    private final CallDesk desk;
    private final CallEditions editions;
    private final CallForms forms;
    private final OfficeCallPage page;
    private final OneTimeKeys keys;
    private final Cities cities;

    AmendmentController(
            CallDesk desk,
            CallEditions editions,
            CallForms forms,
            OfficeCallPage page,
            OneTimeKeys keys,
            Cities cities) {
        this.desk = desk;
        this.editions = editions;
        this.forms = forms;
        this.page = page;
        this.keys = keys;
        this.cities = cities;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var call = desk.about(id, CallAction.AMEND, account);
        model.addAttribute("form", forms.of(call));
        return shown(call, account, model);
    }

    @PostMapping
    String amend(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var call = desk.about(id, CallAction.AMEND, account);
        forms.keep(form, call);
        var text = forms.read(form, errors);
        var reason = PersianText.clean(form.getReason()).strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.rejectValue(
                    "reason", reason.isEmpty() ? "call.deadline.reason.missing" : "call.deadline.reason.too-long");
        }
        if (text == null || errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(call, account, model);
        }
        var same = forms.sameInstants(text, call);
        if (!"yes".equals(form.getConfirmed())) {
            var impact = editions.impact(id, same, account);
            model.addAttribute("impact", impact);
            model.addAttribute(
                    "cities",
                    cities.municipalities(impact.touched().stream()
                            .map(DossiersOfCall.Touched::municipality)
                            .collect(Collectors.toSet())));
            model.addAttribute("call", call);
            return "call/office/amendment-check";
        }
        redirect.addFlashAttribute("notice", "call.notice.amended");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    editions.amend(id, form.getVersion(), same, reason, account);
                    return "/office/calls/" + id;
                });
    }

    private String shown(CallView call, Account account, Model model) {
        page.editor(call, account, model);
        return "call/office/amendment";
    }
}
