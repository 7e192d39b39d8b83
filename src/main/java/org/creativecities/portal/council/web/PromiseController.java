package org.creativecities.portal.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.council.Committees;
import org.creativecities.portal.council.Meetings;
import org.creativecities.portal.council.MemberView;
import org.creativecities.portal.council.NewPromise;
import org.creativecities.portal.council.Promises;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One promise: what was promised, by whom, until when, and how it was kept. */
@Controller
class PromiseController {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_PROOF = 4000;

    private final Promises promises;
    private final Meetings meetings;
    private final Committees committees;
    private final CouncilChoices choices;
    private final Format format;
    private final OneTimeKeys keys;

    PromiseController(
            Promises promises,
            Meetings meetings,
            Committees committees,
            CouncilChoices choices,
            Format format,
            OneTimeKeys keys) {
        this.promises = promises;
        this.meetings = meetings;
        this.committees = committees;
        this.choices = choices;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping("/office/meetings/{id}/promises/new")
    String blank(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new PromiseForm());
        return newPage(id, account, model);
    }

    @PostMapping("/office/meetings/{id}/promises")
    String make(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PromiseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "council.form");
        var text = reader.text("text", form.getText(), LONGEST_TEXT);
        var due = reader.dayOrNone("due", form.getDue());
        if (form.getDue().isBlank()) {
            reader.wrong("due", "date");
        }
        if (form.getOwner().isBlank() == form.getMunicipality().isBlank()) {
            reader.wrong("owner", "one");
        }
        var owner = CouncilChoices.uuid(form.getOwner());
        var city = form.getMunicipality();
        if (!form.getOwner().isBlank() && owner.isEmpty()
                || !city.isBlank() && !choices.municipalities().containsKey(city)) {
            reader.wrong("owner", "missing");
        }
        if (reader.failed() || due == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return newPage(id, account, model);
        }
        redirect.addFlashAttribute("notice", "council.notice.promised");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    promises.make(
                            id, new NewPromise(text, owner.orElse(null), city.isBlank() ? null : city, due), account);
                    return "/office/meetings/" + id;
                });
    }

    @GetMapping("/promises/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new AnswerForm());
        return page(id, account, model);
    }

    @PostMapping("/promises/{id}/beginning")
    String begin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "council.notice.begun");
        return once(id, key, account, () -> promises.begin(id, version, account));
    }

    @PostMapping("/promises/{id}/claim")
    String claim(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var proof = new FieldReader(errors, "council.form").text("proof", form.getProof(), LONGEST_PROOF);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, account, model);
        }
        redirect.addFlashAttribute("notice", "council.notice.claimed");
        return once(id, key, account, () -> promises.claim(id, version, proof, account));
    }

    @PostMapping("/promises/{id}/acceptance")
    String accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "council.notice.accepted");
        return once(id, key, account, () -> promises.accept(id, version, account));
    }

    @PostMapping("/promises/{id}/return")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reason = new FieldReader(errors, "council.form").text("reason", form.getReason(), LONGEST_TEXT);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, account, model);
        }
        redirect.addFlashAttribute("notice", "council.notice.given-back");
        return once(id, key, account, () -> promises.giveBack(id, version, reason, account));
    }

    private String once(UUID id, @Nullable String key, Account account, Runnable deed) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    deed.run();
                    return "/promises/" + id;
                });
    }

    private String newPage(UUID id, Account account, Model model) {
        var meeting = meetings.find(id, account);
        var owners = new LinkedHashMap<String, String>();
        owners.put("", choices.word("nobody"));
        committees.members(meeting.committee(), account).stream()
                .filter(MemberView::current)
                .forEach(one -> owners.put(one.person().toString(), format.text(one.name())));
        model.addAttribute("meeting", meeting);
        model.addAttribute("owners", owners);
        model.addAttribute("municipalities", choices.municipalities());
        return "council/promise-new";
    }

    private String page(UUID id, Account account, Model model) {
        var promise = promises.find(id, account);
        model.addAttribute("promise", promise);
        model.addAttribute("owner", promises.isOwner(promise, account));
        model.addAttribute("judge", promises.mayJudge(promise, account));
        // The owner reads the promise; the minutes it stands in are for those who sit there.
        model.addAttribute(
                "readsMeeting",
                committees.all(account).stream().anyMatch(one -> one.id().equals(promise.committee()))
                        && !Role.CITY.contains(account.role()));
        return "council/promise";
    }
}
