package org.creativecities.portal.tie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.tie.ActivityKind;
import org.creativecities.portal.tie.NewActivity;
import org.creativecities.portal.tie.NewTieEvidence;
import org.creativecities.portal.tie.TieAct;
import org.creativecities.portal.tie.TieDesk;
import org.creativecities.portal.tie.TieFile;
import org.creativecities.portal.tie.TieFiles;
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

/** What shows that a tie lives, or that it does not: evidence and activities, each with an address or a file. */
@Controller
class TieProofController {

    private static final String EVIDENCE = "evidence";
    private static final String ACTIVITY = "activity";
    private static final int MOST_PEOPLE = 1_000_000;
    private static final long MOST_MONEY = 1_000_000_000_000_000L;

    private final TieDesk desk;
    private final TieFiles files;
    private final TieUpload upload;
    private final TieActPage page;
    private final Documents documents;

    TieProofController(TieDesk desk, TieFiles files, TieUpload upload, TieActPage page, Documents documents) {
        this.desk = desk;
        this.files = files;
        this.upload = upload;
        this.page = page;
        this.documents = documents;
    }

    @GetMapping({"/ties/{id}/evidence", "/office/ties/{id}/evidence"})
    String evidence(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        model.addAttribute("form", new EvidenceForm());
        return page.form(id, TieAct.ADD_EVIDENCE, EVIDENCE, account, request, model);
    }

    @PostMapping({"/ties/{id}/evidence", "/office/ties/{id}/evidence"})
    String addEvidence(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var shown = page.form(id, TieAct.ADD_EVIDENCE, EVIDENCE, account, request, model);
        var reader = page.reader(errors);
        var stance = reader.choice("stance", form.getStance(), TieFile.Stance.class);
        var kind = reader.choice("kind", form.getKind(), TieFile.Kind.class);
        var title = reader.line("title", form.getTitle(), 3, 300);
        var url = reader.address("url", form.getUrl());
        var dated = reader.dayOrNone("dated", form.getDated());
        var says = reader.linesOrNone("says", form.getSays(), 2000);
        if (!page.languages().containsKey(form.getLanguage())) {
            reader.wrong("language", "choice");
        }
        if (url == null && TieUpload.none(file) && !errors.hasFieldErrors("url")) {
            reader.wrong("url", "either");
        }
        if (errors.hasErrors()) {
            return page.failed(shown, response);
        }
        try {
            return page.done(
                    id,
                    "tie.notice.evidence",
                    account,
                    key,
                    request,
                    redirect,
                    () -> desk.addEvidence(
                            id,
                            new NewTieEvidence(
                                    stance,
                                    kind,
                                    title,
                                    url,
                                    upload.store(file, account),
                                    dated,
                                    form.getLanguage(),
                                    says,
                                    false),
                            account));
        } catch (UploadRefusedException refused) {
            model.addAttribute("fileError", upload.words(refused));
            return page.failed(shown, response);
        }
    }

    @GetMapping({"/ties/{id}/activity", "/office/ties/{id}/activity"})
    String activity(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        model.addAttribute("form", new ActivityForm());
        return page.form(id, TieAct.LOG_ACTIVITY, ACTIVITY, account, request, model);
    }

    @PostMapping({"/ties/{id}/activity", "/office/ties/{id}/activity"})
    String log(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var shown = page.form(id, TieAct.LOG_ACTIVITY, ACTIVITY, account, request, model);
        var reader = page.reader(errors);
        var kind = reader.choice("kind", form.getKind(), ActivityKind.class);
        var title = reader.line("title", form.getTitle(), 3, 300);
        var heldOn = reader.day("heldOn", form.getHeldOn());
        var organisers = reader.lineOrNone("organisers", form.getOrganisers(), 300);
        var participants = reader.numberOrNone("participants", form.getParticipants(), 0, MOST_PEOPLE);
        var cost = reader.numberOrNone("cost", form.getCost(), 0, MOST_MONEY);
        var money = reader.lineOrNone("moneySource", form.getMoneySource(), 200);
        var outcome = reader.linesOrNone("outcome", form.getOutcome(), 2000);
        var url = reader.address("url", form.getUrl());
        var field = form.getField().isEmpty() ? null : form.getField();
        if (field != null && !page.fields().containsKey(field)) {
            reader.wrong("field", "choice");
        }
        if (errors.hasErrors() || heldOn == null) {
            return page.failed(shown, response);
        }
        try {
            return page.done(
                    id,
                    "tie.notice.activity",
                    account,
                    key,
                    request,
                    redirect,
                    () -> desk.log(
                            id,
                            new NewActivity(
                                    kind,
                                    title,
                                    heldOn,
                                    field,
                                    organisers,
                                    participants == null ? null : participants.intValue(),
                                    cost,
                                    money,
                                    outcome,
                                    url,
                                    upload.store(file, account),
                                    false),
                            account));
        } catch (UploadRefusedException refused) {
            model.addAttribute("fileError", upload.words(refused));
            return page.failed(shown, response);
        }
    }

    /** Verifies a piece of evidence, or refuses it with a reason. */
    @PostMapping("/office/ties/{id}/evidence/{evidence}/judgement")
    String judge(
            @PathVariable UUID id,
            @PathVariable UUID evidence,
            @RequestParam(defaultValue = "") String judgement,
            @RequestParam(defaultValue = "") String reason,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        desk.about(id, TieAct.VERIFY, account);
        var why = TextRules.lines(reason);
        if ("refuse".equals(judgement) && (why.length() < 10 || why.length() > 1000)) {
            redirect.addFlashAttribute("problem", "tie.error.reason");
            return "redirect:/office/ties/" + id;
        }
        return page.done(id, "tie.notice.judged", account, key, request, redirect, () -> {
            switch (judgement) {
                case "verify" -> desk.verifyEvidence(id, evidence, account);
                case "refuse" -> desk.refuseEvidence(id, evidence, why, account);
                default -> throw new NotVisibleException();
            }
        });
    }

    /** The file of a piece of evidence or an activity of this tie, for whoever sees the tie's working side. */
    @GetMapping({"/ties/{id}/files/{document}", "/office/ties/{id}/files/{document}"})
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID document, @CurrentAccount Account account) {
        desk.see(id, account);
        var file = files.read(id);
        var known = file.evidence().stream().anyMatch(one -> document.equals(one.document()))
                || file.activities().stream().anyMatch(one -> document.equals(one.document()));
        if (!known) {
            throw new NotVisibleException();
        }
        return documents.serve(document);
    }
}
