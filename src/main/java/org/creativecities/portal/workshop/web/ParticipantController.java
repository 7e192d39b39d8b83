package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.workshop.ParticipantFilter;
import org.creativecities.portal.workshop.Participants;
import org.creativecities.portal.workshop.RegistrationAnswers;
import org.creativecities.portal.workshop.RegistrationStatus;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who registered: the list, and deciding on each. */
@Controller
@RequestMapping("/office/workshops/{id}/registrations")
class ParticipantController {

    private static final int LONGEST_REASON = 1000;

    private final WorkshopDesk desk;
    private final Participants participants;
    private final RegistrationAnswers answers;
    private final OfficeWorkshopPage page;
    private final Choices choices;
    private final OneTimeKeys keys;

    ParticipantController(
            WorkshopDesk desk,
            Participants participants,
            RegistrationAnswers answers,
            OfficeWorkshopPage page,
            Choices choices,
            OneTimeKeys keys) {
        this.desk = desk;
        this.participants = participants;
        this.answers = answers;
        this.page = page;
        this.choices = choices;
        this.keys = keys;
    }

    @GetMapping
    String list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String province,
            @PageableDefault(size = 25) Pageable pages,
            @CurrentAccount Account account,
            Model model) {
        var chosen = Arrays.stream(RegistrationStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElse(null);
        var place = province == null || province.isBlank() ? null : province;
        page.head(desk.see(id, account), account, model);
        model.addAttribute(
                "participants", participants.list(id, new ParticipantFilter(words, chosen, place), pages, account));
        model.addAttribute("words", words);
        model.addAttribute("status", chosen);
        model.addAttribute("province", place);
        model.addAttribute("statuses", choices.of("registration.status", RegistrationStatus.values()));
        model.addAttribute("provinces", choices.provinces());
        return "workshop/office/participants";
    }

    @GetMapping("/{registration}")
    String show(@PathVariable UUID id, @PathVariable UUID registration, @CurrentAccount Account account, Model model) {
        page.head(desk.see(id, account), account, model);
        model.addAttribute("registration", participants.find(id, registration, account));
        model.addAttribute("questions", answers.questions(id));
        model.addAttribute("given", answers.given(id).getOrDefault(registration, java.util.Map.of()));
        return "workshop/office/participant";
    }

    @PostMapping("/{registration}/approval")
    String approve(
            @PathVariable UUID id,
            @PathVariable UUID registration,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.approved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    participants.admit(id, registration, version, account);
                    return "/office/workshops/" + id + "/registrations";
                });
    }

    @PostMapping("/{registration}/refusal")
    String refuse(
            @PathVariable UUID id,
            @PathVariable UUID registration,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var why = PersianText.clean(reason).strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reason", reason);
            model.addAttribute("wrong", why.isEmpty() ? "workshop.reason.missing" : "workshop.reason.too-long");
            return show(id, registration, account, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.refused");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    var asked = participants.find(id, registration, account).status() == RegistrationStatus.ASKED;
                    if (asked) {
                        participants.refuse(id, registration, version, why, account);
                    } else {
                        participants.cancel(id, registration, version, why, account);
                    }
                    return "/office/workshops/" + id + "/registrations";
                });
    }
}
