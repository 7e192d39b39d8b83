package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.workshop.Registrations;
import org.creativecities.portal.workshop.Workshops;
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

/** A participant mends the spelling of their name, once, before it stands on paper. */
@Controller
@RequestMapping("/workshops/{id}/name")
class NameController {

    private static final int LONGEST = 200;

    private final Workshops workshops;
    private final Registrations registrations;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    NameController(Workshops workshops, Registrations registrations, MessageSource messages, OneTimeKeys keys) {
        this.workshops = workshops;
        this.registrations = registrations;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var own = registrations.own(id, account).orElseThrow(NotVisibleException::new);
        return page(id, Map.of("name", own.who().name(), "latin", own.who().nameLatin()), Map.of(), account, model);
    }

    @PostMapping
    String mend(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (registrations.own(id, account).isEmpty()) {
            throw new NotVisibleException();
        }
        var name = TextRules.line(sent.getOrDefault("name", ""));
        var latin = TextRules.line(sent.getOrDefault("latin", ""));
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST || !TextRules.isStorable(name)) {
            problems.put("name", say("workshop.name.wrong"));
        }
        if (latin.length() > LONGEST || !latin.matches("[\\p{IsLatin} .'-]*")) {
            problems.put("latin", say("workshop.name.latin.wrong"));
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(id, sent, problems, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                registrations.mendName(id, version, name, latin, account);
                return "/workshops/" + id;
            });
            redirect.addFlashAttribute("notice", "workshop.name.mended");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            return page(id, sent, Map.of("name", say(moved.messageKey())), account, model);
        }
    }

    private String page(UUID id, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        model.addAttribute("workshop", workshops.find(id, account));
        model.addAttribute("own", registrations.own(id, account).orElseThrow(NotVisibleException::new));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "workshop/name";
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
