package org.creativecities.portal.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.council.CommitteeKind;
import org.creativecities.portal.council.Committees;
import org.creativecities.portal.council.Duty;
import org.creativecities.portal.council.Meetings;
import org.creativecities.portal.council.NewMember;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bodies, who sits on them, and when they meet. */
@Controller
@RequestMapping("/office/committees")
class CommitteeController {

    private static final int LONGEST_NAME = 200;

    private final Committees committees;
    private final Meetings meetings;
    private final CouncilChoices choices;
    private final OneTimeKeys keys;

    CommitteeController(Committees committees, Meetings meetings, CouncilChoices choices, OneTimeKeys keys) {
        this.committees = committees;
        this.meetings = meetings;
        this.choices = choices;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("committees", committees.all(account));
        model.addAttribute("mayKeep", committees.mayKeep(account));
        return "council/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new CommitteeForm());
        return foundPage(model);
    }

    @PostMapping
    String found(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") CommitteeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "council.form");
        var name = reader.both("name", form.getNameFa(), form.getNameEn(), LONGEST_NAME);
        var kind = CouncilChoices.read(CommitteeKind.values(), form.getKind());
        if (kind.isEmpty()) {
            reader.wrong("kind", "missing");
        }
        if (reader.failed() || kind.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return foundPage(model);
        }
        redirect.addFlashAttribute("notice", "council.notice.founded");
        return "redirect:"
                + keys.once(
                        account.id(), key, () -> "/office/committees/" + committees.found(kind.get(), name, account));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("committee", committees.find(id, account));
        model.addAttribute("members", committees.members(id, account));
        model.addAttribute("meetings", meetings.of(id, account));
        model.addAttribute("mayKeep", committees.mayKeep(account));
        return "council/show";
    }

    @GetMapping("/{id}/members/new")
    String blankSeat(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new MemberForm());
        return seatPage(id, account, model);
    }

    @PostMapping("/{id}/members")
    String seat(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "council.form");
        var body = reader.text("body", form.getBody(), LONGEST_NAME);
        var person = CouncilChoices.uuid(form.getPerson()).filter(committees.candidates()::containsKey);
        if (person.isEmpty()) {
            reader.wrong("person", "missing");
        }
        var duty = CouncilChoices.read(Duty.values(), form.getDuty());
        if (duty.isEmpty()) {
            reader.wrong("duty", "missing");
        }
        var from = reader.dayOrNone("from", form.getFrom());
        if (form.getFrom().isBlank()) {
            reader.wrong("from", "date");
        }
        var until = reader.dayOrNone("until", form.getUntil());
        if (from != null && until != null && until.isBefore(from)) {
            reader.wrong("until", "order");
        }
        if (reader.failed() || from == null || person.isEmpty() || duty.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return seatPage(id, account, model);
        }
        redirect.addFlashAttribute("notice", "council.notice.seated");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    committees.seat(id, new NewMember(person.get(), body, duty.get(), from, until), account);
                    return "/office/committees/" + id;
                });
    }

    @PostMapping("/{id}/members/{member}/end")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "council.notice.ended");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    committees.end(id, member, account);
                    return "/office/committees/" + id;
                });
    }

    private String foundPage(Model model) {
        model.addAttribute("kinds", choices.of("kind", CommitteeKind.values()));
        return "council/new";
    }

    private String seatPage(UUID id, Account account, Model model) {
        model.addAttribute("committee", committees.find(id, account));
        model.addAttribute("duties", choices.of("duty", Duty.values()));
        var people = new LinkedHashMap<String, String>();
        committees.candidates().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Format.collator()))
                .forEach(one -> people.put(one.getKey().toString(), one.getValue()));
        model.addAttribute("people", people);
        return "council/member-new";
    }
}
