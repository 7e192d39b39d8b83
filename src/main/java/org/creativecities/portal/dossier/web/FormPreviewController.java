package org.creativecities.portal.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.dossier.FormPreview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version of the form, drafts included, in the very fragments in which cities fill it in. Saves nothing. */
@Controller
class FormPreviewController {

    private final FormTemplates templates;
    private final FormPreview preview;
    private final SectionForm form;

    FormPreviewController(FormTemplates templates, FormPreview preview, SectionForm form) {
        this.templates = templates;
        this.preview = preview;
        this.form = form;
    }

    @GetMapping("/office/form-templates/{id}/preview")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "desktop") String width,
            @CurrentAccount Account account,
            Model model) {
        var info = templates.info(id, account);
        var template = templates.read(id);
        var shown = template.sections().stream()
                .filter(one -> section == null || one.code().equals(section))
                .findFirst()
                .orElse(null);
        if (shown == null && section != null) {
            throw new NotVisibleException();
        }
        model.addAttribute("info", info);
        model.addAttribute("template", template);
        model.addAttribute("phone", "phone".equals(width));
        model.addAttribute("section", shown);
        if (shown != null) {
            var page = preview.of(template, shown);
            model.addAttribute("page", page);
            model.addAttribute("dossier", page.dossier());
            model.addAttribute("emptyPhrase", template.emptyPhrase());
            model.addAttribute("questions", form.questions(page, null, Map.of(), List.of()));
            model.addAttribute("following", page.following().orElse(null));
        }
        return "dossier/form-preview";
    }
}
