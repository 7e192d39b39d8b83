package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The remarks of a return, answered one by one. */
@Controller
@RequestMapping("/dossiers/{id}/corrections")
class CorrectionController {

    private final DossierReading reading;
    private final DossierWriting writing;
    private final DossierHead head;
    private final Sentences sentences;
    private final Calls calls;

    CorrectionController(
            DossierReading reading, DossierWriting writing, DossierHead head, Sentences sentences, Calls calls) {
        this.reading = reading;
        this.writing = writing;
        this.head = head;
        this.sentences = sentences;
        this.calls = calls;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, Map.of(), Map.of(), account, model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @RequestParam UUID remark,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var field = "answer-" + remark;
        if (answer.isBlank()) {
            return refused(id, field, answer, 422, "dossier.correction.empty", account, model, response);
        }
        try {
            writing.answerRemark(id, remark, answer, version, account);
        } catch (ConflictException stale) {
            return refused(id, field, answer, 409, stale.messageKey(), account, model, response);
        } catch (NotAllowedException late) {
            return refused(id, field, answer, 403, late.messageKey(), account, model, response);
        }
        redirect.addFlashAttribute("notice", "dossier.correction.saved");
        return "redirect:/dossiers/{id}/corrections";
    }

    /** Takes the secretariat's words over; the answer before stays in its versions. */
    @PostMapping("/{remark}/suggestion")
    String take(
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            writing.takeSuggestion(id, remark, version, account);
        } catch (ConflictException stale) {
            return refused(id, "answer-" + remark, "", 409, stale.messageKey(), account, model, response);
        }
        redirect.addFlashAttribute("notice", "dossier.suggestion.taken");
        return "redirect:/dossiers/{id}/corrections";
    }

    private String refused(
            UUID id,
            String field,
            String typed,
            int status,
            String key,
            Account account,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        return page(id, Map.of(field, sentences.message(key)), Map.of(field, typed), account, model);
    }

    private String page(
            UUID id, Map<String, String> problems, Map<String, String> typed, Account account, Model model) {
        var returns = reading.returns(id, account);
        var tasks = reading.tasks(id, account);
        head.fill(model, tasks.dossier());
        var titles = new HashMap<String, Object>();
        tasks.groups().forEach(group -> group.rows().forEach(row -> titles.put(row.code(), row)));
        model.addAttribute("returns", returns);
        model.addAttribute("tasks", tasks);
        model.addAttribute("rows", titles);
        model.addAttribute("form", calls.formTemplate(tasks.dossier().template()));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "dossier/corrections";
    }
}
