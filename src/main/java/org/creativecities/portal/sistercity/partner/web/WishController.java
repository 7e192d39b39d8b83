package org.creativecities.portal.sistercity.partner.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.sistercity.partner.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What cities are looking for: written by them, published by the secretariat, read by everybody. */
@Controller
class WishController {

    private final Wishes wishes;
    private final PartnerPage page;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    WishController(Wishes wishes, PartnerPage page, OneTimeKeys keys, MessageSource messages) {
        this.wishes = wishes;
        this.page = page;
        this.keys = keys;
        this.messages = messages;
    }

    @GetMapping("/partner-wishes")
    String published(Model model) {
        model.addAttribute("wishes", wishes.published());
        return "partner/wishes-public";
    }

    @GetMapping({"/partners/wishes", "/office/partners/wishes"})
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("form", new PartnerForm());
        return listPage(account, model);
    }

    @PostMapping("/partners/wishes")
    String write(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var municipality = account.municipality();
        if (municipality == null) {
            throw new NotVisibleException();
        }
        var reader = new FormReader(errors, messages, "partner.form");
        var purpose = reader.lines("purpose", form.getPurpose(), 10, 1000);
        var english = reader.linesOrNone("purposeEn", form.getPurposeEn(), 1000);
        if (english != null && english.length() < 10) {
            reader.wrong("purposeEn", "too-short", 10);
        }
        var traits = reader.linesOrNone("traits", form.getTraits(), 1000);
        var field = chosen("field", form.getField(), page.fields(), reader);
        var country = chosen("country", form.getCountry(), page.countries(), reader);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return listPage(account, model);
        }
        redirect.addFlashAttribute("notice", "partner.notice.wished");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    wishes.write(
                            municipality, new Wishes.NewWish(purpose, english, field, country, traits, false), account);
                    return "/partners/wishes";
                });
    }

    @PostMapping("/office/partners/wishes/{id}/publication")
    String publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "partner.notice.wish-published");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    wishes.publish(id, version, account);
                    return "/office/partners/wishes";
                });
    }

    @PostMapping({"/partners/wishes/{id}/closing", "/office/partners/wishes/{id}/closing"})
    String close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "partner.notice.wish-closed");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    wishes.close(id, version, account);
                    return PartnerPage.base(account) + "/wishes";
                });
    }

    private String listPage(Account account, Model model) {
        model.addAttribute("wishes", wishes.list(account));
        model.addAttribute("base", PartnerPage.base(account));
        model.addAttribute("writes", account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR));
        model.addAttribute("publishes", account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT));
        model.addAttribute("fields", any(page.fields()));
        model.addAttribute("countries", any(page.countries()));
        return "partner/wishes";
    }

    private Map<String, String> any(Map<String, String> options) {
        var all = new java.util.LinkedHashMap<String, String>();
        all.put("", page.message("tie.form.any"));
        all.putAll(options);
        return all;
    }

    private static @Nullable String chosen(String field, String typed, Map<String, String> options, FormReader reader) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!options.containsKey(typed)) {
            reader.wrong(field, "choice");
        }
        return typed;
    }
}
