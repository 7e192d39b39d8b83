package org.creativecities.portal.dossier.web;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.Cells;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.StoredAnswer;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of one text side by side, and the way back to an earlier one. */
@Controller
@RequestMapping("/dossiers/{id}/compare")
class AnswerVersionController {

    private final DossierReading reading;
    private final DossierWriting writing;
    private final DossierHead head;
    private final People people;
    private final OneTimeKeys keys;
    private final ShownValue shown;

    AnswerVersionController(
            DossierReading reading,
            DossierWriting writing,
            DossierHead head,
            People people,
            OneTimeKeys keys,
            ShownValue shown) {
        this.reading = reading;
        this.writing = writing;
        this.head = head;
        this.people = people;
        this.keys = keys;
        this.shown = shown;
    }

    @GetMapping
    String compare(
            @PathVariable UUID id,
            @RequestParam String section,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "0") long a,
            @RequestParam(defaultValue = "0") long b,
            @CurrentAccount Account account,
            Model model) {
        var key = new AnswerKey(section, item, question, language);
        var versions = reading.versions(id, key, account);
        if (versions.isEmpty()) {
            throw new NotVisibleException();
        }
        var newer =
                versions.stream().filter(one -> one.version() == b).findFirst().orElse(versions.get(0));
        var older = versions.stream()
                .filter(one -> one.version() == a)
                .findFirst()
                .or(() -> versions.stream()
                        .filter(one -> one.version() == newer.version() - 1)
                        .findFirst())
                .orElse(newer);
        head.fill(model, reading.find(id, account));
        var page = reading.section(id, section, item, account);
        var kind = Cells.of(page.section(), item).stream()
                .filter(cell -> cell.key().equals(key))
                .findFirst()
                .map(cell -> cell.kind().name())
                .orElse("TEXT");
        model.addAttribute("page", page);
        model.addAttribute("kind", kind);
        model.addAttribute("key", key);
        model.addAttribute("versions", versions);
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("words", WordChange.between(shown.of(kind, older.value()), shown.of(kind, newer.value())));
        var ids = new LinkedHashSet<UUID>();
        versions.stream().map(StoredAnswer::by).forEach(ids::add);
        model.addAttribute("names", people.names(ids));
        return "dossier/compare";
    }

    @PostMapping
    String restore(
            @PathVariable UUID id,
            @RequestParam String section,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String language,
            @RequestParam long restore,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            writing.restore(id, new AnswerKey(section, item, question, language), restore, version, account);
            return "/dossiers/" + id + "/sections/" + section + (item == 0 ? "" : "/items/" + item);
        });
        redirect.addFlashAttribute("notice", "dossier.version.restored");
        return "redirect:" + address;
    }
}
