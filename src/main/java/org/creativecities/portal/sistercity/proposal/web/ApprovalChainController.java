package org.creativecities.portal.sistercity.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.creativecities.portal.sistercity.proposal.ApprovalChain;
import org.creativecities.portal.sistercity.proposal.ProposalStatus;
import org.creativecities.portal.sistercity.proposal.StageClocks;
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

/** The chain of approval: stages with their clocks, bodies with their officers and average times; edited by the head. */
@Controller
class ApprovalChainController {

    private static final String PAGE = "/approval-chain";
    private static final List<ProposalStatus> STAGES = List.of(
            ProposalStatus.SUBMITTED,
            ProposalStatus.OPINIONS,
            ProposalStatus.DECISION_PREPARED,
            ProposalStatus.APPROVED);

    private final ApprovalChain chain;
    private final StageClocks clocks;
    private final ProposalPages page;
    private final People people;
    private final Format format;
    private final OneTimeKeys keys;

    ApprovalChainController(
            ApprovalChain chain,
            StageClocks clocks,
            ProposalPages page,
            People people,
            Format format,
            OneTimeKeys keys) {
        this.chain = chain;
        this.clocks = clocks;
        this.page = page;
        this.people = people;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping(PAGE)
    String show(@RequestParam(defaultValue = "") String body, @CurrentAccount Account account, Model model) {
        var form = new BodyForm();
        chain.bodies().stream()
                .filter(one -> one.code().equals(body))
                .findFirst()
                .ifPresent(one -> fill(form, one));
        model.addAttribute("form", form);
        model.addAttribute("clockForm", new ClockForm());
        return page(account, model);
    }

    @PostMapping("/office/approval-chain/clocks")
    String time(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("clockForm") ClockForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "proposal.chain.clock");
        var stage = STAGES.stream()
                .filter(one -> one.name().equals(form.getStage()))
                .findFirst()
                .orElse(null);
        if (stage == null) {
            reader.wrong("stage", "missing");
        }
        var days = reader.number("workingDays", form.getWorkingDays(), 1, 250);
        var source = reader.text("source", form.getSource(), 500);
        if (!source.isEmpty() && source.length() < 3) {
            reader.wrong("source", "missing");
        }
        if (stage == null || reader.failed()) {
            model.addAttribute("form", new BodyForm());
            return failed(account, model, response);
        }
        return done(
                account,
                key,
                redirect,
                () -> chain.time(stage, days, form.getAdopted().isEmpty(), source, account));
    }

    @PostMapping("/office/approval-chain/bodies")
    String body(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") BodyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "proposal.chain.body");
        if (!form.getCode().matches("[A-Z_]{2,40}")) {
            reader.wrong("code", "wrong");
        }
        var name = new Bilingual(
                reader.text("nameFa", form.getNameFa(), 200), reader.text("nameEn", form.getNameEn(), 200));
        var days = reader.number("days", form.getDays(), 1, 120);
        var gate = gates().stream()
                .filter(one -> one.name().equals(form.getGate()))
                .findFirst()
                .orElse(null);
        if (reader.failed()) {
            model.addAttribute("clockForm", new ClockForm());
            return failed(account, model, response);
        }
        return done(
                account,
                key,
                redirect,
                () -> chain.write(
                        form.getCode(), name, days, gate, !form.getAskedNoMore().isEmpty(), account));
    }

    @PostMapping("/office/approval-chain/bodies/{code}/officers")
    String name(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String officer,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var person = person(officer);
        return done(account, key, redirect, () -> chain.name(code, person, account));
    }

    @PostMapping("/office/approval-chain/bodies/{code}/officers/{person}/removal")
    String remove(
            @PathVariable String code,
            @PathVariable UUID person,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        return done(account, key, redirect, () -> chain.remove(code, person, account));
    }

    private String page(Account account, Model model) {
        var bodies = chain.bodies();
        var may = ApprovalChain.mayChange(account);
        model.addAttribute("bodies", bodies);
        model.addAttribute("stages", STAGES);
        model.addAttribute(
                "promises",
                clocks.promises().stream()
                        .collect(Collectors.toMap(
                                promise -> promise.stage().name(), promise -> promise, (newest, older) -> newest)));
        model.addAttribute(
                "averages",
                clocks.averages().stream()
                        .collect(Collectors.toMap(average -> average.stage().name(), average -> average)));
        model.addAttribute(
                "names",
                people.names(bodies.stream()
                        .flatMap(body -> body.officers().stream())
                        .collect(Collectors.toSet())));
        model.addAttribute("may", may);
        if (may) {
            var officers = new LinkedHashMap<String, String>();
            chain.candidates().forEach((id, name) -> officers.put(id.toString(), name));
            model.addAttribute("officers", officers);
            model.addAttribute(
                    "gateOptions",
                    page.words(
                            "affinity.gate.", gates().stream().map(Enum::name).toArray(String[]::new)));
            model.addAttribute(
                    "stageOptions",
                    page.words(
                            "proposal.chain.stage.",
                            STAGES.stream().map(Enum::name).toArray(String[]::new)));
        }
        return "proposal/chain";
    }

    private void fill(BodyForm form, ApprovalChain.Body body) {
        form.setCode(body.code());
        form.setNameFa(body.name().fa());
        form.setNameEn(String.valueOf(body.name().en()));
        form.setDays(format.number(body.workingDays()));
        var gate = body.gate();
        form.setGate(gate == null ? "" : gate.name());
        form.setAskedNoMore(body.askedNoMore() ? "on" : "");
    }

    private String failed(Account account, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(account, model);
    }

    private String done(Account account, @Nullable String key, RedirectAttributes redirect, Runnable work) {
        redirect.addFlashAttribute("notice", "proposal.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    work.run();
                    return PAGE;
                });
    }

    private static List<Gate> gates() {
        return Arrays.stream(Gate.values())
                .filter(gate -> gate != Gate.COUNCIL_DECISION)
                .toList();
    }

    private static UUID person(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotVisibleException();
        }
    }
}
