package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallAction;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallLetters;
import org.creativecities.portal.call.CallPolicy;
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

/** The secretariat's calls: the list, one call, and writing its draft. */
@Controller
@RequestMapping("/office/calls")
class OfficeCallController {

    private final CallDesk desk;
    private final CallForms forms;
    private final OfficeCallPage page;
    private final OneTimeKeys keys;
    private final CallLetters letters;

    OfficeCallController(CallDesk desk, CallForms forms, OfficeCallPage page, OneTimeKeys keys, CallLetters letters) {
        this.desk = desk;
        this.forms = forms;
        this.page = page;
        this.keys = keys;
        this.letters = letters;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("calls", desk.list(account));
        model.addAttribute("mayCreate", CallPolicy.mayCreate(account));
        return "call/office/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable UUID from, @CurrentAccount Account account, Model model) {
        if (!CallPolicy.mayCreate(account)) {
            throw new NotAllowedException("call.not-allowed.CREATE");
        }
        var last = from == null ? null : desk.see(from, account);
        model.addAttribute("form", last == null ? forms.blank() : forms.copy(last));
        model.addAttribute("copied", last);
        return page.editor(null, account, model);
    }

    @PostMapping
    String create(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable UUID from,
            @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!CallPolicy.mayCreate(account)) {
            throw new NotAllowedException("call.not-allowed.CREATE");
        }
        var text = forms.read(form, errors);
        if (text != null) {
            // Asked inside the key: a repeated arrival of the first form would find its own call's name taken.
            var result = keys.once(account.id(), key, () -> {
                if (desk.isTaken(text.code())) {
                    errors.rejectValue("code", "call.form.code.taken");
                    return "";
                }
                var id = desk.create(text, account);
                if (from != null) {
                    desk.see(from, account);
                    letters.copy(from, id, account);
                }
                return "/office/calls/" + id;
            });
            if (!result.isEmpty()) {
                redirect.addFlashAttribute("notice", "call.notice.created");
                return "redirect:" + result;
            }
            if (!errors.hasErrors()) {
                errors.rejectValue("code", "call.form.code.taken");
            }
        }
        model.addAttribute("copied", from == null ? null : desk.see(from, account));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.editor(null, account, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page.show(desk.see(id, account), account, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var call = desk.about(id, CallAction.EDIT, account);
        model.addAttribute("form", forms.of(call));
        return page.editor(call, account, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var text = forms.read(form, errors);
        if (text != null && desk.isTakenByAnother(text.code(), id)) {
            errors.rejectValue("code", "call.form.code.taken");
        } else if (text != null) {
            redirect.addFlashAttribute("notice", "call.notice.saved");
            return "redirect:"
                    + keys.once(account.id(), key, () -> {
                        desk.edit(id, form.getVersion(), text, account);
                        return "/office/calls/" + id;
                    });
        }
        var call = desk.about(id, CallAction.EDIT, account);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.editor(call, account, model);
    }
}
