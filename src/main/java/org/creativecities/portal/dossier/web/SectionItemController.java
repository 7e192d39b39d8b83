package org.creativecities.portal.dossier.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The entries of a section that is a list: adding, removing, moving. */
@Controller
@RequestMapping("/dossiers/{id}/sections/{code}/items")
class SectionItemController {

    private final DossierReading reading;
    private final DossierWriting writing;
    private final SectionModel models;
    private final OneTimeKeys keys;

    SectionItemController(DossierReading reading, DossierWriting writing, SectionModel models, OneTimeKeys keys) {
        this.reading = reading;
        this.writing = writing;
        this.models = models;
        this.keys = keys;
    }

    @GetMapping
    String list(@PathVariable UUID id, @PathVariable String code, @CurrentAccount Account account) {
        reading.section(id, code, 0, account);
        return "redirect:/dossiers/{id}/sections/{code}";
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account) {
        return "redirect:"
                + keys.once(
                        account.id(),
                        key,
                        () -> "/dossiers/" + id + "/sections/" + code + "/items/" + writing.addItem(id, code, account));
    }

    @GetMapping("/{item}/removal")
    String confirm(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable int item,
            @CurrentAccount Account account,
            Model model) {
        var section = reading.section(id, code, item, account);
        if (!section.items().contains(item)) {
            throw new NotVisibleException();
        }
        models.fill(model, section, account);
        return "dossier/item-removal";
    }

    @PostMapping("/{item}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable int item,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            writing.removeItem(id, code, item, account);
            return "/dossiers/" + id + "/sections/" + code;
        });
        redirect.addFlashAttribute("notice", "dossier.item.removed");
        return "redirect:" + address;
    }

    @PostMapping("/{item}/move")
    String move(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable int item,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam String to,
            @CurrentAccount Account account) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    writing.moveItem(id, code, item, "up".equals(to), account);
                    return "/dossiers/" + id + "/sections/" + code;
                });
    }
}
