package org.creativecities.portal.workshop.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.workshop.Agenda;
import org.creativecities.portal.workshop.Materials;
import org.creativecities.portal.workshop.Registrations;
import org.creativecities.portal.workshop.WorkshopCalendar;
import org.creativecities.portal.workshop.WorkshopInvitations;
import org.creativecities.portal.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Workshops as everybody sees them. */
@Controller
@RequestMapping("/workshops")
class WorkshopController {

    private static final int COMING = 50;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Workshops workshops;
    private final Agenda agenda;
    private final Registrations registrations;
    private final WorkshopInvitations invitations;
    private final WorkshopCalendar calendar;
    private final Materials materials;

    WorkshopController(
            Workshops workshops,
            Agenda agenda,
            Registrations registrations,
            WorkshopInvitations invitations,
            WorkshopCalendar calendar,
            Materials materials) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.registrations = registrations;
        this.invitations = invitations;
        this.calendar = calendar;
        this.materials = materials;
    }

    @GetMapping
    String list(@PageableDefault(size = 25) Pageable page, Model model) {
        model.addAttribute("coming", workshops.coming(COMING));
        model.addAttribute("past", workshops.past(page));
        return "workshop/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount @Nullable Account account, Model model) {
        model.addAttribute("workshop", workshops.find(id, account));
        model.addAttribute("agenda", agenda.of(id));
        var own = account == null ? null : registrations.own(id, account).orElse(null);
        model.addAttribute("own", own);
        model.addAttribute("place", own == null ? 0 : registrations.place(own));
        model.addAttribute(
                "invitation",
                account == null ? null : invitations.mine(id, account).orElse(null));
        model.addAttribute("visitor", account == null);
        model.addAttribute("materials", materials.of(id, account));
        model.addAttribute("closed", materials.closed(id, account));
        return "workshop/show";
    }

    /** A calendar entry per session; participants' calendars take a newer one by its sequence. */
    @GetMapping("/{id}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, @CurrentAccount @Nullable Account account) {
        var workshop = workshops.find(id, account);
        var hasSeat = account != null
                && registrations.own(id, account).filter(own -> own.isLive()).isPresent();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"workshop-" + workshop.number() + ".ics\"")
                .body(calendar.write(workshop, hasSeat).getBytes(StandardCharsets.UTF_8));
    }
}
