package org.creativecities.portal.library.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.library.Library;
import org.creativecities.portal.library.LibraryCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of the library: written, compared with the source by another person, published, withdrawn. */
@Controller
@RequestMapping("/office/library")
class LibraryDeskController {

    private final Library library;
    private final CaseInput input;
    private final People people;
    private final OneTimeKeys keys;

    LibraryDeskController(Library library, CaseInput input, People people, OneTimeKeys keys) {
        this.library = library;
        this.input = input;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> address, @CurrentAccount Account account, Model model) {
        var filter = input.filter(address, true);
        model.addAttribute("cases", library.all(filter, account));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", input.statuses());
        model.addAttribute("fields", input.fields());
        model.addAttribute("keeps", Library.mayKeep(account));
        return "library/desk";
    }

    @GetMapping("/new")
    String blank(@CurrentAccount Account account, Model model) {
        if (!Library.mayKeep(account)) {
            throw new NotAllowedException("library.refused");
        }
        return form(null, 0, Map.of(), Map.of(), model);
    }

    @PostMapping
    String add(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var read = input.read(sent);
        var text = read.text();
        if (text == null) {
            response.setStatus(422);
            return form(null, 0, sent, read.problems(), model);
        }
        redirect.addFlashAttribute("notice", "library.saved");
        return "redirect:" + keys.once(account.id(), key, () -> "/office/library/" + library.add(text, account));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, Map.of(), account, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var one = library.find(id, account);
        if (!Library.mayWrite(account, one)) {
            throw new NotAllowedException("library.refused.checked");
        }
        return form(one, one.version(), input.of(one), Map.of(), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var standing = library.find(id, account);
        var read = input.read(sent);
        var text = read.text();
        if (text == null) {
            response.setStatus(422);
            return form(standing, version, sent, read.problems(), model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                library.change(id, text, version, account);
                return "/office/library/" + id;
            });
            redirect.addFlashAttribute("notice", "library.saved");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            model.addAttribute("theirs", input.of(standing));
            return form(standing, standing.version(), sent, Map.of("titleFa", input.say("library.conflict")), model);
        }
    }

    @PostMapping("/{id}/moves/{move}")
    String move(
            @PathVariable UUID id,
            @PathVariable String move,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var words = reason.length() > 1000 ? reason.substring(0, 1000) : reason.strip();
        Runnable act = switch (move) {
            case "ask" -> () -> library.ask(id, version, account);
            case "publish" -> () -> library.check(id, version, "", account);
            case "return" -> () -> library.check(id, version, words, account);
            case "withdraw" -> () -> library.withdraw(id, version, words, account);
            default -> throw new NotVisibleException();
        };
        library.find(id, account);
        if (words.isEmpty() && (move.equals("return") || move.equals("withdraw"))) {
            response.setStatus(422);
            return page(id, Map.of("reason", input.say("library.refused.reason")), account, model);
        }
        var address = keys.once(account.id(), key, () -> {
            act.run();
            return "/office/library/" + id;
        });
        redirect.addFlashAttribute("notice", "library.saved");
        return "redirect:" + address;
    }

    private String page(UUID id, Map<String, String> problems, Account account, Model model) {
        var one = library.find(id, account);
        model.addAttribute("one", one);
        model.addAttribute("fields", input.fields());
        model.addAttribute("writes", Library.mayWrite(account, one));
        model.addAttribute("checks", Library.mayCheck(account, one));
        model.addAttribute("keeps", Library.mayKeep(account));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "names",
                people.names(Stream.of(one.writtenBy(), one.checkedBy())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet())));
        return "library/case";
    }

    private String form(
            @Nullable LibraryCase one,
            long version,
            Map<String, String> sent,
            Map<String, String> problems,
            Model model) {
        model.addAttribute("one", one);
        model.addAttribute("version", version);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("countries", input.countries());
        model.addAttribute("fields", input.fields());
        model.addAttribute("regions", input.regions());
        model.addAttribute("budgets", input.budgets());
        return "library/form";
    }
}
