package org.creativecities.portal.dossier.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.MayorNote;
import org.creativecities.portal.dossier.TaskList;
import org.creativecities.portal.dossier.clock.HandlingClocks;
import org.creativecities.portal.dossier.talk.Comments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The city's dossiers, and one dossier as a list of tasks. */
@Controller
class DossierController {

    private final DossierReading reading;
    private final DossierSending sending;
    private final DossierHead head;
    private final Calls calls;
    private final People people;
    private final Comments comments;
    private final HandlingClocks clocks;

    DossierController(
            DossierReading reading,
            DossierSending sending,
            DossierHead head,
            Calls calls,
            People people,
            Comments comments,
            HandlingClocks clocks) {
        this.reading = reading;
        this.sending = sending;
        this.head = head;
        this.calls = calls;
        this.people = people;
        this.comments = comments;
        this.clocks = clocks;
    }

    @GetMapping("/dossiers")
    String list(@CurrentAccount Account account, Model model) {
        if (account.is(Role.AUDITOR)) {
            // Reads the cities' pages too; the way up from there is the secretariat's list.
            return "redirect:/office/dossiers";
        }
        var dossiers = reading.ofTheCity(account);
        var answered = dossiers.stream()
                .filter(one -> !one.status().name().equals("WITHDRAWN"))
                .map(one -> one.card().callId())
                .toList();
        var open = calls.open();
        model.addAttribute("dossiers", dossiers);
        model.addAttribute("fields", head.fields(dossiers));
        model.addAttribute("calls", calls.published().stream().collect(Collectors.toMap(one -> one.id(), one -> one)));
        model.addAttribute(
                "waiting",
                open.stream().filter(call -> !answered.contains(call.id())).toList());
        model.addAttribute("mayStart", account.is(Role.CITY_EDITOR, Role.MAYOR));
        return "dossier/list";
    }

    @GetMapping("/dossiers/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var tasks = reading.tasks(id, account);
        var dossier = tasks.dossier();
        head.fill(model, dossier);
        model.addAttribute("tasks", tasks);
        var notes = sending.notes(id, account);
        model.addAttribute("note", notes.isEmpty() ? null : notes.get(0));
        model.addAttribute("names", people.names(ids(tasks, notes)));
        model.addAttribute(
                "sending",
                dossier.allows("READ_SENT") ? reading.sendings(id, account).get(0) : null);
        model.addAttribute(
                "openReturn",
                dossier.allows("READ_SENT") && dossier.returned()
                        ? reading.returns(id, account).stream()
                                .filter(one -> one.id().equals(dossier.returnId()))
                                .findFirst()
                                .orElse(null)
                        : null);
        model.addAttribute("clock", clocks.of(id).orElse(null));
        model.addAttribute("typical", dossier.sendings() > 0 ? clocks.typical().orElse(null) : null);
        model.addAttribute("talk", comments.bySection(dossier, account));
        model.addAttribute("withdrawal", reading.withdrawal(id, account).orElse(null));
        model.addAttribute(
                "extension",
                calls.extension(dossier.card().callId(), dossier.card().municipality())
                        .orElse(null));
        return "dossier/tasks";
    }

    private static Set<UUID> ids(TaskList tasks, List<MayorNote> notes) {
        var ids = new LinkedHashSet<UUID>();
        tasks.team().forEach(one -> ids.add(one.person()));
        tasks.groups()
                .forEach(group -> group.rows().forEach(row -> {
                    var assignee = row.assignee();
                    if (assignee != null) {
                        ids.add(assignee);
                    }
                }));
        notes.forEach(note -> ids.add(note.by()));
        return ids;
    }

    /** Names in the order of the roles, for choosers. */
    static Map<String, String> chooser(Map<UUID, String> names, TaskList tasks) {
        var options = new LinkedHashMap<String, String>();
        tasks.team().forEach(one -> options.put(one.person().toString(), names.getOrDefault(one.person(), "–")));
        return options;
    }
}
