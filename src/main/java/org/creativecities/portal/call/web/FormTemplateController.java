package org.creativecities.portal.call.web;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.FormChanges;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.call.VersionAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of the form: the list, one as a tree, one as a city sees it, drafting and publishing. */
@Controller
@RequestMapping("/office/form-templates")
class FormTemplateController {

    private final FormTemplates templates;
    private final VersionPage page;
    private final OneTimeKeys keys;

    FormTemplateController(FormTemplates templates, VersionPage page, OneTimeKeys keys) {
        this.templates = templates;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("versions", templates.list(account));
        model.addAttribute("kind", "templates");
        model.addAttribute("base", "/office/form-templates");
        return "call/office/versions";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String open,
            @CurrentAccount Account account,
            Model model) {
        var info = templates.info(id, account);
        page.head(info, account, model);
        var form = templates.read(id);
        model.addAttribute("form", form);
        model.addAttribute("open", open);
        var base = info.basedOn();
        model.addAttribute("changes", base == null ? List.of() : FormChanges.between(templates.read(base), form));
        page.step(templates.lastStep(id).orElse(null), model);
        model.addAttribute("problems", info.draft() ? templates.problems(id) : List.of());
        return "call/office/template";
    }

    @PostMapping("/{id}/drafts")
    String draft(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-drafted");
        return "redirect:"
                + keys.once(account.id(), key, () -> "/office/form-templates/" + templates.draft(id, account));
    }

    @GetMapping("/{id}/publication")
    String askPublication(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        model.addAttribute("problems", templates.problems(id));
        return page.confirm(info, VersionAction.PUBLISH, "templates", account, model);
    }

    @PostMapping("/{id}/publication")
    String publish(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-published");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    templates.publish(id, version, account);
                    return "/office/form-templates/" + id;
                });
    }

    @GetMapping("/{id}/discarding")
    String askDiscarding(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page.confirm(templates.info(id, account), VersionAction.DISCARD, "templates", account, model);
    }

    @PostMapping("/{id}/discarding")
    String discard(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-discarded");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    templates.discard(id, version, account);
                    return "/office/form-templates";
                });
    }
}
