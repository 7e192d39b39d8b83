package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.workshop.Guest;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.creativecities.portal.workshop.WorkshopInvitations;
import org.creativecities.portal.workshop.WorkshopPolicy;
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

/** Whom the secretariat asks, and who has answered. */
@Controller
@RequestMapping("/office/workshops/{id}/invitations")
class WorkshopInvitationController {

    private static final int MOST = 500;

    private final WorkshopDesk desk;
    private final WorkshopInvitations invitations;
    private final OfficeWorkshopPage page;
    private final Choices choices;
    private final OneTimeKeys keys;

    WorkshopInvitationController(
            WorkshopDesk desk,
            WorkshopInvitations invitations,
            OfficeWorkshopPage page,
            Choices choices,
            OneTimeKeys keys) {
        this.desk = desk;
        this.invitations = invitations;
        this.page = page;
        this.choices = choices;
        this.keys = keys;
    }

    @GetMapping
    String list(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new GuestForm());
        return page(id, account, model);
    }

    /** Asks the mayors (or focal points) of the chosen municipalities. */
    @PostMapping("/municipalities")
    String inviteMunicipalities(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "MAYOR") String role,
            @RequestParam(defaultValue = "") List<String> municipality,
            @RequestParam(defaultValue = "") List<String> group,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var asked = role.equals("CITY_EDITOR") ? Role.CITY_EDITOR : Role.MAYOR;
        redirect.addFlashAttribute("notice", "workshop.notice.invited");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    var all = new LinkedHashSet<>(municipality);
                    invitations.groups().forEach((name, members) -> {
                        if (group.contains(name)) {
                            all.addAll(members);
                        }
                    });
                    invitations.invite(id, asked, all.stream().limit(MOST).toList(), account);
                    return "/office/workshops/" + id + "/invitations";
                });
    }

    /** Asks one named person or a whole body. */
    @PostMapping
    String invite(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") GuestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "workshop.guest");
        var name = reader.text("name", form.getName(), 200);
        var email = form.getEmail().strip();
        if (!email.matches("[^@\\s,;<>]{1,64}@[A-Za-z0-9.-]{3,180}")) {
            reader.wrong("email", "form");
        }
        var municipality = form.getMunicipality().isBlank() ? null : form.getMunicipality();
        if (municipality != null && !choices.municipalities().containsKey(municipality)) {
            reader.wrong("municipality", "missing");
        }
        var body = municipality == null ? reader.text("body", form.getBody(), 200) : null;
        var seats = form.getSeats().isBlank() ? 1 : reader.number("seats", form.getSeats(), 1, 50);
        if (reader.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, account, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.invited");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    invitations.invite(id, new Guest(name, email, null, municipality, body, seats), account);
                    return "/office/workshops/" + id + "/invitations";
                });
    }

    @PostMapping("/chasers")
    String chase(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.chased");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    invitations.chase(id, account);
                    return "/office/workshops/" + id + "/invitations";
                });
    }

    @PostMapping("/{invitation}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.withdrawn");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    invitations.withdraw(id, invitation, account);
                    return "/office/workshops/" + id + "/invitations";
                });
    }

    private String page(UUID id, Account account, Model model) {
        page.head(desk.see(id, account), account, model);
        model.addAttribute("invitations", invitations.of(id, account));
        model.addAttribute("municipalities", choices.municipalities());
        model.addAttribute("groups", invitations.groups());
        model.addAttribute("mayInvite", WorkshopPolicy.isOffice(account));
        return "workshop/office/invitations";
    }
}
