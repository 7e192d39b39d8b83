package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.paper.DossierPapers;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.review.objection.Objection;
import org.creativecities.portal.review.objection.Objections;
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

/** A new reader looks at what was objected to: the objection, the reasons, the dossier as it was sent. */
@Controller
@RequestMapping("/objections/{opinion}")
class ObjectionOpinionController {

    private final Objections objections;
    private final Dossiers dossiers;
    private final DossierPapers papers;
    private final ObjectionWords words;
    private final ReviewCards cards;
    private final OneTimeKeys keys;

    ObjectionOpinionController(
            Objections objections,
            Dossiers dossiers,
            DossierPapers papers,
            ObjectionWords words,
            ReviewCards cards,
            OneTimeKeys keys) {
        this.objections = objections;
        this.dossiers = dossiers;
        this.papers = papers;
        this.words = words;
        this.cards = cards;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID opinion, @CurrentAccount Account account, Model model) {
        return page(opinion, Map.of(), Map.of(), account, model);
    }

    @PostMapping
    String file(
            @PathVariable UUID opinion,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        objections.asked(opinion, account);
        var problems = new LinkedHashMap<String, String>();
        var text = words.text(sent, "text", 4000, problems);
        var verdict = Arrays.stream(Objection.Verdict.values())
                .filter(one -> one.name().equals(sent.get("verdict")))
                .findFirst()
                .orElse(null);
        if (verdict == null) {
            problems.put("verdict", words.say("review.objection.choose"));
        }
        if (verdict == null || !problems.isEmpty()) {
            response.setStatus(422);
            return page(opinion, sent, problems, account, model);
        }
        redirect.addFlashAttribute("notice", "review.objection.opined");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    objections.opine(opinion, verdict, text, account);
                    return "/objections/" + opinion;
                });
    }

    @GetMapping("/submission")
    ResponseEntity<byte[]> submission(@PathVariable UUID opinion, @CurrentAccount Account account) {
        var dossier = objections.asked(opinion, account).dossier();
        var sent = dossiers.lastSubmission(dossier).orElseThrow(NotVisibleException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("dossier.pdf")
                                .build()
                                .toString())
                .body(papers.print(sent, Language.current()));
    }

    private String page(
            UUID opinion, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        var objection = objections.asked(opinion, account);
        var own = objection.opinions().stream()
                .filter(one -> one.id().equals(opinion))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var verdicts = new LinkedHashMap<String, String>();
        for (var verdict : Objection.Verdict.values()) {
            verdicts.put(verdict.name(), words.say("review.objection.verdict." + verdict));
        }
        model.addAttribute("objection", objection);
        model.addAttribute("own", own);
        model.addAttribute("writes", own.filedAt() == null && objection.status() == Objection.Status.UNDER_REVIEW);
        model.addAttribute("named", cards.named(objection.dossier()));
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "review/objection-opinion";
    }
}
