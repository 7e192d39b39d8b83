package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallExtensions;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second person's word on more time for one city. */
@Controller
@RequestMapping("/office/calls/{id}/extensions/{request}")
class ExtensionDecisionController {

    private static final int LONGEST_NOTE = 1000;

    private final CallDesk desk;
    private final CallExtensions extensions;
    private final Calls calls;
    private final Cities cities;
    private final People people;
    private final OneTimeKeys keys;

    ExtensionDecisionController(
            CallDesk desk, CallExtensions extensions, Calls calls, Cities cities, People people, OneTimeKeys keys) {
        this.desk = desk;
        this.extensions = extensions;
        this.calls = calls;
        this.cities = cities;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @PathVariable UUID request, @CurrentAccount Account account, Model model) {
        return page(id, request, account, model, "", null);
    }

    @PostMapping("/grant")
    String grant(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.extended");
        return act(id, account, key, () -> extensions.grant(id, request, account));
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String note,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var why = PersianText.clean(note).strip();
        if (why.isEmpty() || why.length() > LONGEST_NOTE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var wrong = why.isEmpty() ? "call.deadline.reason.missing" : "call.deadline.reason.too-long";
            return page(id, request, account, model, note, wrong);
        }
        redirect.addFlashAttribute("notice", "call.notice.extension-refused");
        return act(id, account, key, () -> extensions.refuse(id, request, why, account));
    }

    private String page(UUID id, UUID request, Account account, Model model, String note, @Nullable String wrong) {
        var asked = extensions.requests(id, account).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        model.addAttribute("call", desk.see(id, account));
        model.addAttribute("asked", asked);
        model.addAttribute("now", calls.closesAt(id, asked.municipality()));
        model.addAttribute("city", cities.municipality(asked.municipality()).orElseThrow(NotVisibleException::new));
        model.addAttribute("by", people.names(List.of(asked.askedBy())).get(asked.askedBy()));
        model.addAttribute(
                "mayDecide",
                asked.waiting() && CallExtensions.mayDecide(asked, extensions.isHead(asked.askedBy()), account));
        model.addAttribute("note", note);
        model.addAttribute("wrong", wrong);
        return "call/office/extension";
    }

    private String act(UUID id, Account account, @Nullable String key, Runnable move) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    move.run();
                    return "/office/calls/" + id;
                });
    }
}
