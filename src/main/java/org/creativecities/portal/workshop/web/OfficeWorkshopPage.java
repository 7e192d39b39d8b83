package org.creativecities.portal.workshop.web;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.workshop.Admission;
import org.creativecities.portal.workshop.Agenda;
import org.creativecities.portal.workshop.Certificates;
import org.creativecities.portal.workshop.MeetingForm;
import org.creativecities.portal.workshop.ParticipantFilter;
import org.creativecities.portal.workshop.Participants;
import org.creativecities.portal.workshop.WorkshopAction;
import org.creativecities.portal.workshop.WorkshopInvitations;
import org.creativecities.portal.workshop.WorkshopPolicy;
import org.creativecities.portal.workshop.WorkshopStatus;
import org.creativecities.portal.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the secretariat's pages of a workshop show. */
@Component
class OfficeWorkshopPage {

    private static final int FIRST_PARTICIPANTS = 5;

    private final Choices choices;
    private final Agenda agenda;
    private final Participants participants;
    private final WorkshopInvitations invitations;
    private final Certificates certificates;

    OfficeWorkshopPage(
            Choices choices,
            Agenda agenda,
            Participants participants,
            WorkshopInvitations invitations,
            Certificates certificates) {
        this.choices = choices;
        this.agenda = agenda;
        this.participants = participants;
        this.invitations = invitations;
        this.certificates = certificates;
    }

    String list(@Nullable WorkshopStatus status, Account account, Model model) {
        model.addAttribute("status", status);
        model.addAttribute("statuses", choices.of("status", WorkshopStatus.values()));
        model.addAttribute("mayCreate", WorkshopPolicy.isOffice(account));
        return "workshop/office/list";
    }

    String show(WorkshopView workshop, Account account, Model model) {
        head(workshop, account, model);
        model.addAttribute("agenda", agenda.of(workshop.id()));
        model.addAttribute(
                "participants",
                participants.list(
                        workshop.id(), ParticipantFilter.ALL, PageRequest.of(0, FIRST_PARTICIPANTS), account));
        model.addAttribute("due", certificates.due(workshop.id()));
        var asked = invitations.of(workshop.id(), account);
        model.addAttribute("invited", asked.size());
        model.addAttribute(
                "unanswered",
                asked.stream()
                        .filter(one -> one.status().name().equals("PENDING"))
                        .count());
        return "workshop/office/show";
    }

    /** What the head and the tabs of every page of a workshop need. */
    void head(WorkshopView workshop, Account account, Model model) {
        model.addAttribute("workshop", workshop);
        model.addAttribute(
                "may",
                WorkshopPolicy.permitted(account, workshop.status()).stream()
                        .map(WorkshopAction::name)
                        .collect(Collectors.toSet()));
        model.addAttribute("figures", participants.figures(workshop.id(), account));
    }

    /** The editor; null for a new workshop. There is always one empty session to fill. */
    String editor(@Nullable WorkshopView workshop, Model model) {
        if (model.getAttribute("form") instanceof WorkshopForm form) {
            var sessions = new ArrayList<>(form.getSessions());
            if (sessions.isEmpty()
                    || !sessions.get(sessions.size() - 1).getDay().isBlank()) {
                sessions.add(new SessionForm());
            }
            form.setSessions(sessions);
        }
        model.addAttribute("workshop", workshop);
        model.addAttribute("forms", choices.of("form", MeetingForm.values()));
        model.addAttribute("admissions", choices.of("admission", Admission.values()));
        return "workshop/office/edit";
    }
}
