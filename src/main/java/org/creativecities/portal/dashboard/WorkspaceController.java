package org.creativecities.portal.dashboard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.notification.Notifications;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The city's desk: the dossier that is being worked on with what to do next, the other ones, the calls that may still
 * be answered, the newest messages.
 */
@Controller
class WorkspaceController {

    private static final int MESSAGES = 5;

    private final DossierReading dossiers;
    private final Calls calls;
    private final Cities cities;
    private final Notifications notifications;

    WorkspaceController(DossierReading dossiers, Calls calls, Cities cities, Notifications notifications) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.cities = cities;
        this.notifications = notifications;
    }

    @GetMapping("/workspace")
    String desk(@CurrentAccount Account account, Model model) {
        var own = dossiers.ofTheCity(account);
        var published = calls.published();
        model.addAttribute("dossiers", own);
        // progress costs queries of its own, so only the one dossier in hand shows it
        own.stream().filter(one -> one.allows("READ_DRAFT")).findFirst().ifPresent(one -> {
            model.addAttribute("dossier", one);
            model.addAttribute("tasks", dossiers.tasks(one.id(), account));
        });
        model.addAttribute("calls", published.stream().collect(Collectors.toMap(CallView::id, call -> call)));
        model.addAttribute(
                "fields", cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name)));
        model.addAttribute("open", unanswered(published, own));
        model.addAttribute("mayStart", account.is(Role.CITY_EDITOR, Role.MAYOR));
        model.addAttribute("reads", !account.is(Role.COUNCIL_CLERK));
        model.addAttribute(
                "messages",
                notifications.of(account, PageRequest.of(0, MESSAGES)).getContent());
        return "dashboard/workspace";
    }

    private static List<CallView> unanswered(List<CallView> published, List<DossierView> own) {
        Set<Object> answered =
                own.stream().map(dossier -> dossier.card().callId()).collect(Collectors.toSet());
        return published.stream()
                .filter(call -> call.isOpen() && !answered.contains(call.id()))
                .toList();
    }
}
