package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.workshop.AttendanceState;
import org.creativecities.portal.workshop.Attendances;
import org.creativecities.portal.workshop.CheckIn;
import org.creativecities.portal.workshop.CheckInWay;
import org.creativecities.portal.workshop.Participant;
import org.creativecities.portal.workshop.Participants;
import org.creativecities.portal.workshop.WorkshopAction;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Attendance of one session: by hand, for those who come unregistered, and the sheet with a signature column. */
@Controller
@RequestMapping("/office/workshops/{id}")
class AttendanceController {

    private final WorkshopDesk desk;
    private final Participants participants;
    private final Attendances attendances;
    private final OfficeWorkshopPage page;
    private final Choices choices;
    private final DatabaseClock clock;
    private final OneTimeKeys keys;

    AttendanceController(
            WorkshopDesk desk,
            Participants participants,
            Attendances attendances,
            OfficeWorkshopPage page,
            Choices choices,
            DatabaseClock clock,
            OneTimeKeys keys) {
        this.desk = desk;
        this.participants = participants;
        this.attendances = attendances;
        this.page = page;
        this.choices = choices;
        this.clock = clock;
        this.keys = keys;
    }

    @GetMapping("/attendance")
    String list(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        page.head(desk.see(id, account), account, model);
        model.addAttribute("participants", participants.all(id, account));
        model.addAttribute("records", attendances.records(id));
        model.addAttribute("states", choices.of("attendance", AttendanceState.values()));
        return "workshop/office/attendance";
    }

    @GetMapping("/attendance/sheet")
    String sheet(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("workshop", desk.see(id, account));
        model.addAttribute("participants", participants.all(id, account));
        return "workshop/office/sheet";
    }

    @GetMapping("/name-cards")
    String nameCards(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("workshop", desk.see(id, account));
        model.addAttribute("participants", participants.all(id, account));
        return "workshop/office/name-cards";
    }

    @PostMapping("/sessions/{session}/attendance/{registration}")
    String set(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @PathVariable UUID registration,
            @RequestParam(defaultValue = "") String state,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        AttendanceState wanted;
        try {
            wanted = AttendanceState.valueOf(state);
        } catch (IllegalArgumentException unknown) {
            throw new NotVisibleException();
        }
        redirect.addFlashAttribute("notice", "workshop.notice.attendance");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    attendances.set(id, session, registration, wanted, account);
                    return "/office/workshops/" + id + "/attendance";
                });
    }

    @PostMapping("/sessions/{session}/absences")
    String completeAsAbsent(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.attendance");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    attendances.completeAsAbsent(id, session, account);
                    return "/office/workshops/" + id + "/attendance";
                });
    }

    @GetMapping("/sessions/{session}/walk-ins/new")
    String walkIn(@PathVariable UUID id, @PathVariable UUID session, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new GuestForm());
        return walkInPage(id, session, account, model);
    }

    /** Somebody who came without registering: a name and where from are enough. */
    @PostMapping("/sessions/{session}/walk-ins")
    String addWalkIn(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") GuestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "workshop.guest");
        var name = reader.text("name", form.getName(), 200);
        var municipality = form.getMunicipality().isBlank() ? null : form.getMunicipality();
        if (municipality != null && !choices.municipalities().containsKey(municipality)) {
            reader.wrong("municipality", "missing");
        }
        var body = municipality == null ? reader.text("body", form.getBody(), 200) : null;
        if (reader.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return walkInPage(id, session, account, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.walked-in");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    var who = new Participant(name, "", "", null, municipality, body, "", null);
                    var registration = participants.walkIn(id, who, account);
                    var code = participants.find(id, registration, account).code();
                    attendances.checkIn(
                            id,
                            new CheckIn(UUID.randomUUID(), session, code, clock.now(), CheckInWay.WALK_IN),
                            account);
                    return "/office/workshops/" + id + "/sessions/" + session + "/check-in";
                });
    }

    private String walkInPage(UUID id, UUID session, Account account, Model model) {
        var workshop = desk.about(id, WorkshopAction.CHECK_IN, account);
        model.addAttribute("workshop", workshop);
        model.addAttribute("sitting", CheckInController.of(workshop, session));
        model.addAttribute("municipalities", choices.municipalities());
        return "workshop/office/walk-in";
    }
}
