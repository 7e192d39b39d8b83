package org.creativecities.portal.sistercity.affinity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.EvidenceKind;
import org.creativecities.portal.sistercity.affinity.Indicator;
import org.creativecities.portal.sistercity.affinity.NewEvidence;
import org.creativecities.portal.sistercity.affinity.Stance;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A pair of cities judged: the result, and for every question its answer and what stands behind it. */
@Controller
class AssessmentController {

    private final Assessments assessments;
    private final AssessmentPage page;
    private final ProofUpload upload;
    private final AffinityWords words;
    private final Documents documents;

    AssessmentController(
            Assessments assessments,
            AssessmentPage page,
            ProofUpload upload,
            AffinityWords words,
            Documents documents) {
        this.assessments = assessments;
        this.page = page;
        this.upload = upload;
        this.words = words;
        this.documents = documents;
    }

    @GetMapping({"/assessments/{id}", "/office/assessments/{id}"})
    String show(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        page.surroundings(page.fill(id, account, request, model), model);
        return "affinity/show";
    }

    @GetMapping({"/assessments/{id}/questions/{indicator}", "/office/assessments/{id}/questions/{indicator}"})
    String question(
            @PathVariable UUID id,
            @PathVariable String indicator,
            @CurrentAccount Account account,
            HttpServletRequest request,
            Model model) {
        var form = new AnswerForm();
        model.addAttribute("form", form);
        model.addAttribute("proof", new ProofForm());
        var shown = questionPage(id, indicator(indicator), account, request, model);
        var assessment = assessments.see(id, account);
        assessment.scores().stream()
                .filter(score -> score.indicator() == indicator(indicator))
                .forEach(score -> form.setValue(String.valueOf(Math.round(score.value()))));
        form.setReason(assessment.reasons().getOrDefault(indicator(indicator), ""));
        return shown;
    }

    @PostMapping("/assessments/{id}/questions/{indicator}")
    String answer(
            @PathVariable UUID id,
            @PathVariable String indicator,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var asked = indicator(indicator);
        model.addAttribute("proof", new ProofForm());
        var shown = questionPage(id, asked, account, request, model);
        var reader = page.reader(errors);
        if (!form.getValue().matches("[0-4]")) {
            reader.wrong("value", "choice");
        }
        var reason = reader.lines("reason", form.getReason(), 10, 1000);
        if (errors.hasErrors()) {
            return page.failed(shown, response);
        }
        return page.done(
                "/assessments/" + id + "/questions/" + asked,
                "affinity.notice.answered",
                account,
                key,
                redirect,
                () -> assessments.score(id, asked, Integer.parseInt(form.getValue()), reason, account));
    }

    @PostMapping({
        "/assessments/{id}/questions/{indicator}/evidence",
        "/office/assessments/{id}/questions/{indicator}/evidence"
    })
    String prove(
            @PathVariable UUID id,
            @PathVariable String indicator,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute("proof") ProofForm proof,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var asked = indicator(indicator);
        model.addAttribute("form", new AnswerForm());
        var shown = questionPage(id, asked, account, request, model);
        var reader = page.reader(errors);
        var stance = reader.choice("stance", proof.getStance(), Stance.class);
        var kind = reader.choice("kind", proof.getKind(), EvidenceKind.class);
        var title = reader.line("title", proof.getTitle(), 3, 300);
        var url = reader.address("url", proof.getUrl());
        var dated = reader.dayOrNone("dated", proof.getDated());
        if (!upload.languages().containsKey(proof.getLanguage())) {
            reader.wrong("language", "choice");
        }
        if (url == null && (file == null || file.isEmpty()) && !errors.hasFieldErrors("url")) {
            reader.wrong("url", "either");
        }
        if (errors.hasErrors()) {
            return page.failed(shown, response);
        }
        try {
            return page.done(
                    AssessmentPage.base(request) + "/" + id + "/questions/" + asked,
                    "affinity.notice.evidence",
                    account,
                    key,
                    redirect,
                    () -> assessments.addEvidence(
                            id,
                            new NewEvidence(
                                    asked,
                                    stance,
                                    kind,
                                    title,
                                    url,
                                    upload.store(file, account),
                                    dated,
                                    proof.getLanguage()),
                            false,
                            account));
        } catch (UploadRefusedException refused) {
            model.addAttribute("fileError", words.message(refused.messageKey(), refused.arguments()));
            return page.failed(shown, response);
        }
    }

    @GetMapping({"/assessments/{id}/files/{document}", "/office/assessments/{id}/files/{document}"})
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID document, @CurrentAccount Account account) {
        if (assessments.see(id, account).evidence().stream().noneMatch(one -> document.equals(one.document()))) {
            throw new NotVisibleException();
        }
        return documents.serve(document);
    }

    private String questionPage(
            UUID id, Indicator indicator, Account account, HttpServletRequest request, Model model) {
        var assessment = page.fill(id, account, request, model);
        if ("POST".equals(request.getMethod()) && assessment.frozen() && account.municipality() != null) {
            throw new NotAllowedException("affinity.not-allowed.ADD_EVIDENCE");
        }
        model.addAttribute("indicator", indicator);
        model.addAttribute("title", words.message("affinity.indicator." + indicator));
        model.addAttribute(
                "evidence",
                assessment.evidence().stream()
                        .filter(one -> one.indicator() == indicator)
                        .toList());
        model.addAttribute("scale", upload.scale());
        model.addAttribute("stances", words.options("affinity.stance.", Stance.values()));
        model.addAttribute("kinds", words.options("affinity.evidence-kind.", EvidenceKind.values()));
        model.addAttribute("languages", upload.languages());
        return "affinity/question";
    }

    static Indicator indicator(String name) {
        return Arrays.stream(Indicator.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }
}
