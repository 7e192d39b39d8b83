package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.TaskList;
import org.creativecities.portal.localization.DateInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who writes which section. */
@Controller("dossierTeamController")
@RequestMapping("/dossiers/{id}/team")
class SectionTeamController {

    private final DossierReading reading;
    private final DossierWriting writing;
    private final DossierHead head;
    private final People people;
    private final OneTimeKeys keys;
    private final Sentences sentences;

    SectionTeamController(
            DossierReading reading,
            DossierWriting writing,
            DossierHead head,
            People people,
            OneTimeKeys keys,
            Sentences sentences) {
        this.reading = reading;
        this.writing = writing;
        this.head = head;
        this.people = people;
        this.keys = keys;
        this.sentences = sentences;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var tasks = reading.tasks(id, account);
        head.fill(model, tasks.dossier());
        var names = people.names(
                tasks.team().stream().map(TaskList.Colleague::person).toList());
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
            model.addAttribute("typed", Map.of());
        }
        model.addAttribute("tasks", tasks);
        model.addAttribute("names", names);
        model.addAttribute("colleagues", DossierController.chooser(names, tasks));
        return "dossier/team";
    }

    @PostMapping
    String assign(
            @PathVariable UUID id,
            @RequestParam String section,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var day = DateInput.parse(due).orElse(null);
        if (!due.isBlank() && day == null) {
            response.setStatus(422);
            model.addAttribute("problems", Map.of("due-" + section, sentences.message("dossier.team.due.wrong")));
            model.addAttribute("typed", Map.of("due-" + section, due, "person-" + section, person));
            return show(id, account, model);
        }
        var address = keys.once(account.id(), key, () -> {
            writing.assign(id, section, person.isEmpty() ? null : id(person), day, account);
            return "/dossiers/" + id + "/team";
        });
        redirect.addFlashAttribute("notice", "dossier.team.saved");
        return "redirect:" + address;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotVisibleException();
        }
    }
}
