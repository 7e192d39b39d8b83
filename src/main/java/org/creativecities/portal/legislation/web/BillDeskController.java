package org.creativecities.portal.legislation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.legislation.BillHead;
import org.creativecities.portal.legislation.BillKind;
import org.creativecities.portal.legislation.BillPolicy;
import org.creativecities.portal.legislation.Bills;
import org.creativecities.portal.legislation.LegalGaps;
import org.creativecities.portal.legislation.Stage;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of bills, the list of legal gaps, and what a bill is called. */
@Controller
@RequestMapping("/office/legislation")
class BillDeskController {

    private final Bills bills;
    private final LegalGaps gaps;
    private final BillInput input;
    private final OneTimeKeys keys;
    private final DatabaseClock clock;

    BillDeskController(Bills bills, LegalGaps gaps, BillInput input, OneTimeKeys keys, DatabaseClock clock) {
        this.bills = bills;
        this.gaps = gaps;
        this.input = input;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage,
            @CurrentAccount Account account,
            Model model) {
        var words = TextRules.line(q);
        var cut = words.length() > 100 ? words.substring(0, 100) : words;
        var known = input.among(Stage.values(), stage) == null ? "" : stage;
        model.addAttribute("bills", bills.list(cut, known, account));
        model.addAttribute("today", clock.today());
        model.addAttribute("words", cut);
        model.addAttribute("chosen", known);
        model.addAttribute("narrowed", !cut.isEmpty() || !known.isEmpty());
        model.addAttribute("stages", input.options(Stage.values(), "legislation.stage."));
        model.addAttribute("owners", bills.owners());
        model.addAttribute("keeps", BillPolicy.mayKeep(account));
        return "legislation/desk";
    }

    @GetMapping("/gaps")
    String gaps(@CurrentAccount Account account, Model model) {
        model.addAttribute("gaps", gaps.all(account));
        return "legislation/gaps";
    }

    @GetMapping("/new")
    String blank(@CurrentAccount Account account, Model model) {
        if (!BillPolicy.mayKeep(account)) {
            throw new NotAllowedException("legislation.refused");
        }
        return form(null, 0, Map.of(), Map.of(), model);
    }

    @PostMapping
    String begin(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problems = new LinkedHashMap<String, String>();
        var text = input.bill(sent, problems);
        if (text == null) {
            response.setStatus(422);
            return form(null, 0, sent, problems, model);
        }
        var address = keys.once(account.id(), key, () -> "/office/legislation/" + bills.begin(text, account));
        redirect.addFlashAttribute("notice", "legislation.saved");
        return "redirect:" + address;
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var head = bills.find(id, account).head();
        if (!BillPolicy.mayWrite(account, head.stage(), head.asked())) {
            throw new NotAllowedException("legislation.refused.write");
        }
        return form(head, head.version(), input.of(head), Map.of(), model);
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
        var head = bills.find(id, account).head();
        var problems = new LinkedHashMap<String, String>();
        var text = input.bill(sent, problems);
        if (text == null) {
            response.setStatus(422);
            return form(head, version, sent, problems, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                bills.change(id, text, version, account);
                return "/office/legislation/" + id;
            });
            redirect.addFlashAttribute("notice", "legislation.saved");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            model.addAttribute("theirs", input.of(head));
            return form(head, head.version(), sent, Map.of("titleFa", input.say(moved.messageKey())), model);
        }
    }

    private String form(
            @Nullable BillHead head,
            long version,
            Map<String, String> sent,
            Map<String, String> problems,
            Model model) {
        model.addAttribute("one", head);
        model.addAttribute("version", version);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("kinds", input.options(BillKind.values(), "legislation.kind."));
        return "legislation/form";
    }
}
