package org.creativecities.portal.legislation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.legislation.Bill;
import org.creativecities.portal.legislation.BillPolicy;
import org.creativecities.portal.legislation.Bills;
import org.creativecities.portal.legislation.EvidencePack;
import org.creativecities.portal.legislation.Move;
import org.creativecities.portal.legislation.Stage;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One bill: its articles, its next step, its route, and the evidence pack. */
@Controller
@RequestMapping("/office/legislation/{id}")
class BillController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Bills bills;
    private final EvidencePack pack;
    private final BillInput input;
    private final People people;
    private final Format format;
    private final OneTimeKeys keys;

    BillController(Bills bills, EvidencePack pack, BillInput input, People people, Format format, OneTimeKeys keys) {
        this.bills = bills;
        this.pack = pack;
        this.input = input;
        this.people = people;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(bills.find(id, account), Map.of(), Map.of(), account, model);
    }

    @PostMapping("/plan")
    String plan(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var bill = bills.find(id, account);
        var problems = new LinkedHashMap<String, String>();
        var step = input.text(sent, "step", 500, true, problems);
        var owner = bills.owners().keySet().stream()
                .filter(one -> one.toString().equals(sent.get("owner")))
                .findFirst()
                .orElse(null);
        if (owner == null) {
            problems.put("owner", input.say("legislation.problem.choose"));
        }
        var typed = sent.getOrDefault("due", "");
        var due = DateInput.parse(typed).orElse(null);
        if (!typed.isBlank() && due == null) {
            problems.put("due", input.say("legislation.problem.day"));
        }
        if (owner == null || !problems.isEmpty()) {
            response.setStatus(422);
            return page(bill, sent, problems, account, model);
        }
        return done(
                id,
                "legislation.saved",
                key,
                account,
                redirect,
                () -> bills.plan(id, owner, step, due, version, account));
    }

    @PostMapping("/moves")
    String ask(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var bill = bills.find(id, account);
        var problems = new LinkedHashMap<String, String>();
        var to = input.among(Stage.values(), sent.get("to"));
        if (to == null || !bill.head().stage().next().contains(to)) {
            problems.put("to", input.say("legislation.problem.choose"));
        }
        var letter = input.text(sent, "letter", 60, to != null && to.needsLetter(), problems);
        var day = DateInput.parse(sent.getOrDefault("day", "")).orElse(null);
        if (to != null && to.needsLetter() && day == null) {
            problems.put("day", input.say("legislation.problem.day"));
        }
        var note = input.text(sent, "note", 1000, to != null && !to.needsLetter(), problems);
        if (to == null || !problems.isEmpty()) {
            response.setStatus(422);
            return page(bill, sent, problems, account, model);
        }
        try {
            return done(
                    id,
                    "legislation.asked",
                    key,
                    account,
                    redirect,
                    () -> bills.ask(id, to, letter, day, note, version, account));
        } catch (NotAllowedException refused) {
            response.setStatus(422);
            return page(bill, sent, Map.of("to", input.say(refused.messageKey())), account, model);
        }
    }

    @PostMapping("/moves/{decision}")
    String decide(
            @PathVariable UUID id,
            @PathVariable String decision,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!decision.equals("confirm") && !decision.equals("refuse")) {
            throw new NotVisibleException();
        }
        var bill = bills.find(id, account);
        var problems = new LinkedHashMap<String, String>();
        var refuses = decision.equals("refuse");
        var refusal = refuses ? input.text(sent, "refusal", 1000, true, problems) : "";
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(bill, sent, problems, account, model);
        }
        return done(
                id,
                refuses ? "legislation.refusal-kept" : "legislation.moved",
                key,
                account,
                redirect,
                () -> bills.decide(id, refusal, version, account));
    }

    @GetMapping("/pack")
    ResponseEntity<byte[]> pack(
            @PathVariable UUID id, @RequestParam(defaultValue = "pdf") String type, @CurrentAccount Account account) {
        var bill = bills.find(id, account);
        var word = type.equals("docx");
        var name = bill.head().reference() + (word ? ".docx" : ".pdf");
        return ResponseEntity.ok()
                .contentType(word ? WORD : MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(word ? pack.word(bill) : pack.pdf(bill));
    }

    private String done(
            UUID id, String notice, @Nullable String key, Account account, RedirectAttributes redirect, Runnable act) {
        var address = keys.once(account.id(), key, () -> {
            act.run();
            return "/office/legislation/" + id;
        });
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + address;
    }

    private String page(
            Bill bill, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        var head = bill.head();
        model.addAttribute("bill", bill);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("owners", owners());
        model.addAttribute("due", head.nextDue() == null ? "" : format.shortDate(head.nextDue()));
        model.addAttribute("next", next(head.stage()));
        model.addAttribute("route", Set.of(Stage.PUBLISHED, Stage.SHELVED).contains(head.stage()));
        model.addAttribute("keeps", BillPolicy.mayKeep(account));
        model.addAttribute("writes", BillPolicy.mayWrite(account, head.stage(), head.asked()));
        model.addAttribute("asks", BillPolicy.mayAsk(account, head.stage(), head.asked()));
        model.addAttribute(
                "decides",
                BillPolicy.mayDecide(account, bill.waiting().map(Move::askedBy).orElse(null)));
        model.addAttribute("names", people.names(persons(bill)));
        return "legislation/bill";
    }

    private Map<String, String> owners() {
        var owners = new LinkedHashMap<String, String>();
        bills.owners().forEach((id, name) -> owners.put(id.toString(), name));
        return owners;
    }

    private Map<String, String> next(Stage stage) {
        var next = new LinkedHashMap<String, String>();
        java.util.Arrays.stream(Stage.values())
                .filter(stage.next()::contains)
                .forEach(one -> next.put(
                        one.name(), input.say("legislation.move." + (one == Stage.DRAFT ? stage + ".DRAFT" : one))));
        return next;
    }

    private static Set<UUID> persons(Bill bill) {
        var persons = new HashSet<UUID>();
        bill.moves().forEach(move -> {
            persons.add(move.askedBy());
            if (move.decidedBy() != null) {
                persons.add(move.decidedBy());
            }
        });
        persons.addAll(bill.articles().stream().map(one -> one.writtenBy()).collect(Collectors.toSet()));
        if (bill.head().owner() != null) {
            persons.add(bill.head().owner());
        }
        return persons;
    }
}
