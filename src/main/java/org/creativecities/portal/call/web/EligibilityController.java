package org.creativecities.portal.call.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.Eligibility;
import org.creativecities.portal.call.Waiting;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city checks for itself, before it begins, what is fulfilled and what is missing. */
@Controller
@RequestMapping("/calls/{id}/eligibility")
class EligibilityController {

    private final Calls calls;
    private final Eligibility eligibility;
    private final CallFields fields;
    private final Format format;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    EligibilityController(
            Calls calls,
            Eligibility eligibility,
            CallFields fields,
            Format format,
            MessageSource messages,
            OneTimeKeys keys) {
        this.calls = calls;
        this.eligibility = eligibility;
        this.fields = fields;
        this.format = format;
        this.messages = messages;
        this.keys = keys;
    }

    /** A point in the words of the page. */
    record Line(String mark, String title, String sentence) {}

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var city = account.municipality();
        if (city == null) {
            throw new NotVisibleException();
        }
        var call = calls.find(id).orElseThrow(NotVisibleException::new);
        var check = eligibility.check(id, city);
        var said = eligibility.said(id, city);
        model.addAttribute("call", call);
        model.addAttribute("check", check);
        model.addAttribute("lines", check.points().stream().map(this::line).toList());
        model.addAttribute("said", said);
        model.addAttribute("saidRounds", List.of(said.getOrDefault("rounds", "").split(",")));
        model.addAttribute("fields", fields.of(call));
        model.addAttribute(
                "rounds",
                Waiting.ROUNDS.stream().filter(round -> round < call.round()).toList());
        model.addAttribute(
                "slots",
                calls.formTemplate(call.formTemplate()).slots().stream()
                        .filter(slot -> slot.min() > 0 && slot.givenBy() == AttachmentSlot.GivenBy.CITY)
                        .toList());
        model.addAttribute("mayStart", account.is(Role.CITY_EDITOR) && calls.isOpenFor(id, city));
        return "call/eligibility";
    }

    @PostMapping
    String say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @Nullable List<String> rounds,
            @RequestParam(required = false) @Nullable List<String> slots,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("field", field.matches("[A-Z_]{1,40}") ? field : "");
        answers.put(
                "rounds",
                rounds == null
                        ? ""
                        : rounds.stream()
                                .filter(round -> round.matches("\\d{4}"))
                                .limit(20)
                                .collect(Collectors.joining(",")));
        if (slots != null) {
            slots.stream()
                    .filter(slot -> slot.matches("[A-Za-z0-9-]{1,40}"))
                    .limit(50)
                    .forEach(slot -> answers.put("slot." + slot, "yes"));
        }
        redirect.addFlashAttribute("notice", "call.notice.checked");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    eligibility.say(id, answers, account);
                    return "/calls/" + id + "/eligibility";
                });
    }

    private Line line(Eligibility.Point point) {
        var arguments = point.arguments().stream().map(this::argument).toArray();
        var key = "call.eligibility." + point.code();
        return new Line(point.mark().name(), say(key, arguments), say(key + "." + point.mark(), arguments));
    }

    private Object argument(Object argument) {
        if (argument instanceof Bilingual text) {
            return format.text(text);
        }
        if (argument instanceof Instant instant) {
            return format.longDate(instant);
        }
        if (argument instanceof String digits) {
            return format.digits(digits);
        }
        return argument instanceof Number number ? format.number(number) : argument;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
