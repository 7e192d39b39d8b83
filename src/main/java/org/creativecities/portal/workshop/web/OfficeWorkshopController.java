package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.workshop.WorkshopAction;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.creativecities.portal.workshop.WorkshopPolicy;
import org.creativecities.portal.workshop.WorkshopStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
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

/** The secretariat's workshops: the list, one workshop, and writing it. */
@Controller
@RequestMapping("/office/workshops")
class OfficeWorkshopController {

    private final WorkshopDesk desk;
    private final WorkshopForms forms;
    private final OfficeWorkshopPage page;
    private final OneTimeKeys keys;

    OfficeWorkshopController(WorkshopDesk desk, WorkshopForms forms, OfficeWorkshopPage page, OneTimeKeys keys) {
        this.desk = desk;
        this.forms = forms;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String status,
            @PageableDefault(size = 25) Pageable pages,
            @CurrentAccount Account account,
            Model model) {
        var chosen = Arrays.stream(WorkshopStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElse(null);
        model.addAttribute("workshops", desk.list(chosen, pages, account));
        return page.list(chosen, account, model);
    }

    @GetMapping("/new")
    String blank(@CurrentAccount Account account, Model model) {
        if (!WorkshopPolicy.isOffice(account)) {
            throw new NotAllowedException("workshop.not-allowed.EDIT");
        }
        model.addAttribute("form", forms.blank());
        return page.editor(null, model);
    }

    @PostMapping
    String create(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") WorkshopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var text = forms.read(form, errors);
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.editor(null, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.saved");
        return "redirect:" + keys.once(account.id(), key, () -> "/office/workshops/" + desk.create(text, account));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page.show(desk.see(id, account), account, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var workshop = desk.about(id, WorkshopAction.EDIT, account);
        model.addAttribute("form", forms.of(workshop));
        return page.editor(workshop, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") WorkshopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var workshop = desk.about(id, WorkshopAction.EDIT, account);
        var text = forms.read(form, errors);
        if (text == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.editor(workshop, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    desk.edit(id, form.getVersion(), text, account);
                    return "/office/workshops/" + id;
                });
    }

    @PostMapping("/{id}/copies")
    String copy(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean series,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.copied");
        return "redirect:"
                + keys.once(
                        account.id(), key, () -> "/office/workshops/" + desk.copy(id, 28, series, account) + "/edit");
    }
}
