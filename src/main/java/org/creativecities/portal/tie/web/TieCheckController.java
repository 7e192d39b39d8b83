package org.creativecities.portal.tie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.NumberInput;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.tie.TieAct;
import org.creativecities.portal.tie.TieCheck;
import org.creativecities.portal.tie.TieChecks;
import org.creativecities.portal.tie.TieDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The yearly check of a tie: filled by the city, read by the secretariat. */
@Controller
class TieCheckController {

    private static final int LONGEST = 2000;

    private final TieDesk desk;
    private final TieChecks checks;
    private final TieWords words;
    private final People people;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    TieCheckController(
            TieDesk desk, TieChecks checks, TieWords words, People people, MessageSource messages, OneTimeKeys keys) {
        this.desk = desk;
        this.checks = checks;
        this.words = words;
        this.people = people;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping({"/ties/{id}/checks", "/office/ties/{id}/checks"})
    String show(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        return page(id, Map.of(), Map.of(), account, request, model);
    }

    @PostMapping("/ties/{id}/checks")
    String fill(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        desk.about(id, TieAct.CONFIRM_CONTACT, account);
        var problems = new LinkedHashMap<String, String>();
        var answers = new HashMap<Integer, String>();
        for (var line : checks.current(id, account).lines()) {
            var field = "answer-" + line.position();
            var typed = TextRules.lines(sent.getOrDefault(field, "")).strip();
            var problem = problem(line.kind(), typed);
            if (problem != null) {
                problems.put(field, say(problem));
            }
            answers.put(
                    line.position(),
                    line.kind() == TieCheck.Kind.NUMBER
                            ? NumberInput.parse(typed)
                                    .map(number -> number.toPlainString())
                                    .orElse("")
                            : typed);
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(id, sent, problems, account, request, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                checks.fill(id, answers, version, account);
                return "/ties/" + id + "/checks";
            });
            redirect.addFlashAttribute("notice", "tie.check.saved");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            model.addAttribute("theirs", true);
            return page(id, sent, Map.of("answer-1", say(moved.messageKey())), account, request, model);
        }
    }

    private static @Nullable String problem(TieCheck.Kind kind, String typed) {
        if (typed.length() > LONGEST || !TextRules.isStorable(typed)) {
            return "tie.check.long";
        }
        return switch (kind) {
            case YES_NO -> typed.matches("yes|no") ? null : "tie.check.choose";
            case NUMBER ->
                typed.isEmpty()
                                || NumberInput.parse(typed)
                                        .filter(number -> number.signum() >= 0 && number.precision() <= 15)
                                        .isPresent()
                        ? null
                        : "tie.check.number";
            case TEXT -> null;
        };
    }

    private String page(
            UUID id,
            Map<String, String> sent,
            Map<String, String> problems,
            Account account,
            HttpServletRequest request,
            Model model) {
        var tie = desk.see(id, account);
        var check = checks.current(id, account);
        var persons = new HashSet<UUID>();
        if (check.filledBy() != null) {
            persons.add(check.filledBy());
        }
        model.addAttribute("tie", tie);
        model.addAttribute("title", words.pair(tie));
        model.addAttribute("base", TieBase.of(request));
        model.addAttribute("check", check);
        model.addAttribute("earlier", checks.earlier(id, account));
        model.addAttribute(
                "writes",
                account.municipality() != null && desk.permitted(tie, account).contains(TieAct.CONFIRM_CONTACT));
        model.addAttribute("names", people.names(persons));
        model.addAttribute("yesNo", yesNo());
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "tie/check";
    }

    private Map<String, String> yesNo() {
        var options = new LinkedHashMap<String, String>();
        options.put("yes", say("tie.check.yes"));
        options.put("no", say("tie.check.no"));
        return options;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
