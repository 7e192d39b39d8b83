package org.creativecities.portal.workshop.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.workshop.Attendances;
import org.creativecities.portal.workshop.CheckIn;
import org.creativecities.portal.workshop.CheckInWay;
import org.creativecities.portal.workshop.WorkshopAction;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.creativecities.portal.workshop.WorkshopSession;
import org.creativecities.portal.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The door's page: a code is typed or scanned, the answer is one big sentence. With scripts the page keeps what it
 * could not send and sends it later under the same ids; without scripts it is a form.
 */
@Controller
@RequestMapping("/office/workshops/{id}/sessions/{session}/check-in")
class CheckInController {

    private final WorkshopDesk desk;
    private final Attendances attendances;
    private final DatabaseClock clock;

    CheckInController(WorkshopDesk desk, Attendances attendances, DatabaseClock clock) {
        this.desk = desk;
        this.attendances = attendances;
        this.clock = clock;
    }

    @GetMapping
    String door(@PathVariable UUID id, @PathVariable UUID session, @CurrentAccount Account account, Model model) {
        return page(desk.about(id, WorkshopAction.CHECK_IN, account), session, null, model);
    }

    @PostMapping
    String checkIn(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam(defaultValue = "") String code,
            @CurrentAccount Account account,
            Model model) {
        var workshop = desk.about(id, WorkshopAction.CHECK_IN, account);
        var arrival = new CheckIn(UUID.randomUUID(), session, code, clock.now(), CheckInWay.CODE);
        return page(workshop, session, attendances.checkIn(id, arrival, account), model);
    }

    /** One check-in of a phone, sent now or after the line came back. */
    @PostMapping("/arrivals")
    ResponseEntity<Map<String, String>> arrive(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam UUID arrival,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "false") boolean scanned,
            @CurrentAccount Account account) {
        var way = scanned ? CheckInWay.SCAN : CheckInWay.CODE;
        var result = attendances.checkIn(id, new CheckIn(arrival, session, code, said(at), way), account);
        var name = result.name();
        var from = result.from();
        return ResponseEntity.ok(Map.of(
                "outcome",
                result.outcome().name(),
                "name",
                name == null ? "" : name,
                "from",
                from == null ? "" : from));
    }

    private Instant said(String at) {
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException nothingUseful) {
            return clock.now();
        }
    }

    private static String page(WorkshopView workshop, UUID session, Attendances.@Nullable Result result, Model model) {
        model.addAttribute("workshop", workshop);
        model.addAttribute("sitting", of(workshop, session));
        model.addAttribute("result", result);
        return "workshop/office/check-in";
    }

    static WorkshopSession of(WorkshopView workshop, UUID session) {
        return workshop.text().sessions().stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }
}
