package org.creativecities.portal.dashboard;

import java.util.Comparator;
import java.util.List;
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

/** The city's desk: its dossiers, the calls it may still answer, the newest messages. */
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
        List<DossierView> own = account.is(Role.COUNCIL_CLERK) ? List.of() : dossiers.ofTheCity(account);
        var answered = own.stream().map(dossier -> dossier.card().callId()).collect(Collectors.toSet());
        var municipality = account.municipality();
        model.addAttribute("dossiers", own);
        model.addAttribute("calls", calls.published().stream().collect(Collectors.toMap(CallView::id, call -> call)));
        model.addAttribute(
                "fields", cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name)));
        model.addAttribute(
                "open",
                municipality == null
                        ? List.of()
                        : calls.open().stream()
                                .filter(call -> !answered.contains(call.id()))
                                .sorted(Comparator.comparing(CallView::closesAt))
                                .toList());
        model.addAttribute(
                "city",
                municipality == null ? null : cities.municipality(municipality).orElse(null));
        model.addAttribute("messages", notifications.of(account, PageRequest.of(0, MESSAGES)).getContent());
        return "dashboard/workspace";
    }
}
