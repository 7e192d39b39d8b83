package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.localization.PhoneInput;
import org.creativecities.portal.workshop.Participant;
import org.creativecities.portal.workshop.RegistrationAnswer;
import org.creativecities.portal.workshop.RegistrationAnswers;
import org.creativecities.portal.workshop.RegistrationQuestion;
import org.creativecities.portal.workshop.Registrations;
import org.creativecities.portal.workshop.WorkshopInvitations;
import org.creativecities.portal.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** Registering for a workshop, oneself or somebody else of the same municipality; stepping back. */
@Controller
@RequestMapping("/workshops/{id}")
class RegistrationController {

    private static final int NAME = 200;
    private static final int REASON = 1000;

    private final Workshops workshops;
    private final Registrations registrations;
    private final RegistrationAnswers answers;
    private final WorkshopInvitations invitations;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    RegistrationController(
            Workshops workshops,
            Registrations registrations,
            RegistrationAnswers answers,
            WorkshopInvitations invitations,
            OneTimeKeys keys,
            MessageSource messages) {
        this.workshops = workshops;
        this.registrations = registrations;
        this.answers = answers;
        this.invitations = invitations;
        this.keys = keys;
        this.messages = messages;
    }

    @GetMapping("/registration")
    String ask(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var form = new RegistrationForm();
        form.setName(account.name());
        form.setEmail(account.email());
        model.addAttribute("form", form);
        return page(id, account, Map.of(), model);
    }

    @PostMapping("/registration")
    String register(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        workshops.find(id, account);
        var given = new HashMap<UUID, RegistrationAnswer>();
        var problems = read(answers.questions(id), typed, given);
        var who = participant(form, errors, account);
        if (who == null || !problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, account, problems, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.registered");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    registrations.register(id, who, given, account);
                    return "/workshops/" + id;
                });
    }

    @PostMapping("/registration/cancellation")
    String cancel(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.stepped-back");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    registrations.cancel(id, version, null, account);
                    return "/workshops/" + id;
                });
    }

    @PostMapping("/invitation/refusal")
    String decline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var clean = PersianText.clean(reason).strip();
        var why = clean.substring(0, Math.min(REASON, clean.length()));
        redirect.addFlashAttribute("notice", "workshop.notice.declined");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    invitations.decline(id, why, account);
                    return "/workshops/" + id;
                });
    }

    private String page(UUID id, Account account, Map<String, String> problems, Model model) {
        var workshop = workshops.find(id, account);
        model.addAttribute("workshop", workshop);
        model.addAttribute("questions", answers.questions(id));
        model.addAttribute("problems", problems);
        var said = new LinkedHashMap<String, String>();
        problems.forEach(
                (field, wrong) -> said.put(field, messages.getMessage(wrong, null, LocaleContextHolder.getLocale())));
        model.addAttribute("said", said);
        model.addAttribute("ofMunicipality", account.municipality() != null);
        model.addAttribute("invitation", invitations.mine(id, account).orElse(null));
        return "workshop/registration";
    }

    private static @Nullable Participant participant(RegistrationForm form, BindingResult errors, Account account) {
        var reader = new FieldReader(errors, "workshop.registration");
        var name = reader.text("name", form.getName(), NAME);
        var post = reader.text("post", form.getPost(), NAME);
        var email = form.isSomeoneElse() ? form.getEmail().strip() : account.email();
        if (!email.matches("[^@\\s,;<>]{1,64}@[A-Za-z0-9.-]{3,180}")) {
            reader.wrong("email", "form");
        }
        var mobile = form.getMobile().isBlank()
                ? null
                : PhoneInput.parse(form.getMobile()).orElse("");
        if (mobile != null && mobile.isEmpty()) {
            reader.wrong("mobile", "form");
        }
        var body = account.municipality() == null ? reader.text("body", form.getBody(), NAME) : null;
        var latin = PersianText.clean(form.getNameLatin()).strip();
        if (latin.length() > NAME || !latin.matches("[\\p{IsLatin} .'-]*")) {
            reader.wrong("nameLatin", "form");
        }
        var absent = PersianText.clean(form.getSubstituteFor()).strip();
        if (absent.length() > NAME) {
            reader.wrong("substituteFor", "too-long");
        }
        return reader.failed()
                ? null
                : new Participant(
                        name,
                        latin,
                        email,
                        mobile,
                        account.municipality(),
                        body,
                        post,
                        absent.isEmpty() ? null : absent);
    }

    /** Reads the workshop's own questions; answers the problem of each field by its id. */
    static Map<String, String> read(
            List<RegistrationQuestion> questions, Map<String, String> typed, Map<UUID, RegistrationAnswer> given) {
        var problems = new LinkedHashMap<String, String>();
        for (var question : questions) {
            var field = "answer-" + question.id();
            var value = PersianText.clean(typed.getOrDefault(field, "")).strip();
            if (value.isEmpty()) {
                if (question.required()) {
                    problems.put(field, "workshop.registration.answer.missing");
                }
            } else if (question.choices().isEmpty()) {
                if (value.length() > 2000) {
                    problems.put(field, "workshop.registration.answer.too-long");
                }
                given.put(question.id(), new RegistrationAnswer(null, value));
            } else {
                var choice = question.choices().stream()
                        .filter(one -> one.id().toString().equals(value))
                        .findFirst();
                if (choice.isEmpty()) {
                    problems.put(field, "workshop.registration.answer.missing");
                } else {
                    given.put(question.id(), new RegistrationAnswer(choice.get().id(), null));
                }
            }
        }
        return problems;
    }
}
