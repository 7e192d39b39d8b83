package org.creativecities.portal.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.notification.MessageKind;
import org.creativecities.portal.notification.MessageProblem;
import org.creativecities.portal.notification.MessageTexts;
import org.creativecities.portal.notification.MessageVersion;
import org.creativecities.portal.notification.MessageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wording of every kind of message: read, tried with sample values, edited, sent to oneself. */
@Controller
@RequestMapping("/office/messages")
class WordingController {

    private final MessageTexts texts;
    private final People people;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    WordingController(MessageTexts texts, People people, OneTimeKeys keys, MessageSource messages) {
        this.texts = texts;
        this.people = people;
        this.keys = keys;
        this.messages = messages;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("kinds", texts.all(account));
        return "notification/kinds";
    }

    @GetMapping("/{kind}")
    String show(@PathVariable String kind, @CurrentAccount Account account, Locale locale, Model model) {
        var found = texts.find(kind, account);
        return page(found, found.words(), found.number(), Map.of(), account, locale, model);
    }

    /** Shows what was typed with sample values, or keeps it as a new edition. */
    @PostMapping("/{kind}")
    String write(
            @PathVariable String kind,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var found = texts.find(kind, account);
        var words = WordingForm.words(sent);
        var seen = WordingForm.number(sent.get("version"));
        var problems = texts.problems(kind, words);
        if (!problems.isEmpty() || "preview".equals(sent.get("act"))) {
            response.setStatus(problems.isEmpty() ? 200 : 422);
            return page(found, words, seen, problems, account, locale, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                texts.write(kind, seen, words, account);
                return "/office/messages/" + kind;
            });
            redirect.addFlashAttribute("notice", "notification.texts.saved");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            var said = Map.of("subjectFa", new MessageProblem(moved.messageKey(), ""));
            // What was typed stays, and the next save goes on top of the edition named here.
            return page(found, words, found.number(), said, account, locale, model);
        }
    }

    @PostMapping("/{kind}/restoring")
    String restore(
            @PathVariable String kind,
            @RequestParam String number,
            @RequestParam String version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var found = texts.find(kind, account);
        var address = keys.once(account.id(), key, () -> {
            texts.restore(found.code(), WordingForm.number(number), WordingForm.number(version), account);
            return "/office/messages/" + found.code();
        });
        redirect.addFlashAttribute("notice", "notification.texts.restored");
        return "redirect:" + address;
    }

    @PostMapping("/{kind}/looking")
    String look(
            @PathVariable String kind,
            @RequestParam String first,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var found = texts.find(kind, account);
        var address = keys.once(account.id(), key, () -> {
            texts.lookFirst(found.code(), "yes".equals(first), account);
            return "/office/messages/" + found.code();
        });
        redirect.addFlashAttribute("notice", "notification.texts.looking.saved");
        return "redirect:" + address;
    }

    @PostMapping("/{kind}/test")
    String test(
            @PathVariable String kind,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var found = texts.find(kind, account);
        var address = keys.once(account.id(), key, () -> {
            texts.test(found.code(), account);
            return "/office/messages/" + found.code();
        });
        redirect.addFlashAttribute("notice", "notification.texts.tested");
        return "redirect:" + address;
    }

    private String page(
            MessageKind kind,
            MessageWords words,
            int seen,
            Map<String, MessageProblem> problems,
            Account account,
            Locale locale,
            Model model) {
        var said = new LinkedHashMap<String, String>();
        problems.forEach((field, problem) ->
                said.put(field, messages.getMessage(problem.key(), new Object[] {problem.value()}, locale)));
        model.addAttribute("kind", kind);
        model.addAttribute("words", words);
        model.addAttribute("seen", seen);
        model.addAttribute("problems", said);
        model.addAttribute("samples", problems.isEmpty() ? texts.samples(kind.code(), words) : List.of());
        model.addAttribute("mayWrite", texts.mayWrite(account));
        model.addAttribute(
                "editors",
                people.names(kind.versions().stream().map(MessageVersion::by).collect(Collectors.toSet())));
        return "notification/kind";
    }
}
