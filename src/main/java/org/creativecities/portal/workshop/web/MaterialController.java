package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.workshop.Audience;
import org.creativecities.portal.workshop.Materials;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.creativecities.portal.workshop.WorkshopPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of a workshop: kept by the secretariat, opened by those they are for. */
@Controller
class MaterialController {

    private static final int LONGEST_TITLE = 200;

    private final WorkshopDesk desk;
    private final Materials materials;
    private final OfficeWorkshopPage page;
    private final Choices choices;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    MaterialController(
            WorkshopDesk desk,
            Materials materials,
            OfficeWorkshopPage page,
            Choices choices,
            MessageSource messages,
            OneTimeKeys keys) {
        this.desk = desk;
        this.materials = materials;
        this.page = page;
        this.choices = choices;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping("/office/workshops/{id}/materials")
    String list(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new MaterialForm());
        return show(id, account, model);
    }

    @PostMapping("/office/workshops/{id}/materials")
    String add(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") MaterialForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var title = new FieldReader(errors, "workshop.material")
                .both("title", form.getTitleFa(), form.getTitleEn(), LONGEST_TITLE);
        var audience = Arrays.stream(Audience.values())
                .filter(one -> one.name().equals(form.getAudience()))
                .findFirst();
        if (audience.isEmpty()) {
            errors.rejectValue("audience", "workshop.material.audience.missing");
        }
        if (file == null || file.isEmpty()) {
            model.addAttribute("fileError", say("document.error.missing"));
        }
        if (errors.hasErrors() || audience.isEmpty() || file == null || file.isEmpty()) {
            return again(id, account, model, response);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                try (var content = file.getInputStream()) {
                    materials.add(id, title, audience.get(), file.getOriginalFilename(), content, account);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return "/office/workshops/" + id + "/materials";
            });
            redirect.addFlashAttribute("notice", "workshop.material.added");
            return "redirect:" + address;
        } catch (UploadRefusedException refused) {
            model.addAttribute("fileError", say(refused.messageKey(), refused.arguments()));
            return again(id, account, model, response);
        }
    }

    @PostMapping("/office/workshops/{id}/materials/{material}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID material,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.material.removed");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    materials.remove(id, material, account);
                    return "/office/workshops/" + id + "/materials";
                });
    }

    @GetMapping("/workshops/{id}/materials/{material}")
    ResponseEntity<Resource> open(
            @PathVariable UUID id, @PathVariable UUID material, @CurrentAccount @Nullable Account account) {
        return materials.serve(id, material, account);
    }

    private String again(UUID id, Account account, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, account, model);
    }

    private String show(UUID id, Account account, Model model) {
        page.head(desk.see(id, account), account, model);
        model.addAttribute("materials", materials.of(id, account));
        model.addAttribute("audiences", choices.of("audience", Audience.values()));
        model.addAttribute("mayKeep", WorkshopPolicy.isOffice(account));
        return "workshop/office/materials";
    }

    private String say(String key, Object... values) {
        return String.valueOf(messages.getMessage(key, values, LocaleContextHolder.getLocale()));
    }
}
