package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.SendingAttempt;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.IncompleteDossierException;
import org.creativecities.portal.dossier.Problem;
import org.creativecities.portal.dossier.SectionStatus;
import org.creativecities.portal.dossier.TaskList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last look before the mayor: every gap with a link to it, then the request for approval. */
@Controller
class CheckController {

    private final DossierReading reading;
    private final DossierSending sending;
    private final SendingLog log;
    private final DossierHead head;
    private final Sentences sentences;
    private final OneTimeKeys keys;

    CheckController(
            DossierReading reading,
            DossierSending sending,
            SendingLog log,
            DossierHead head,
            Sentences sentences,
            OneTimeKeys keys) {
        this.reading = reading;
        this.sending = sending;
        this.log = log;
        this.head = head;
        this.sentences = sentences;
        this.keys = keys;
    }

    /** A sentence and where to mend it. */
    record Gap(String section, int item, String field, String sentence) {}

    @GetMapping("/dossiers/{id}/check")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var tasks = reading.tasks(id, account);
        head.fill(model, tasks.dossier());
        model.addAttribute("tasks", tasks);
        model.addAttribute("gaps", gaps(reading.problems(id, account), tasks));
        model.addAttribute("repeated", reading.repeated(id, account));
        model.addAttribute("text", reading.text(id, account));
        return "dossier/check";
    }

    /** Gaps by section, and a line for each section that is not marked as complete. */
    private Map<TaskList.Row, List<Gap>> gaps(List<Problem> problems, TaskList tasks) {
        var gaps = new LinkedHashMap<TaskList.Row, List<Gap>>();
        tasks.groups().stream().flatMap(group -> group.rows().stream()).forEach(row -> {
            var own = new ArrayList<Gap>();
            problems.stream()
                    .filter(problem -> problem.section().equals(row.code()))
                    .map(one -> new Gap(one.section(), one.item(), one.field(), sentences.of(one)))
                    .forEach(own::add);
            if (own.isEmpty() && row.status() != SectionStatus.COMPLETED) {
                own.add(new Gap(row.code(), 0, "complete", sentences.message("dossier.check.not-marked")));
            }
            if (!own.isEmpty()) {
                gaps.put(row, own);
            }
        });
        return gaps;
    }

    @PostMapping("/dossiers/{id}/approval-request")
    String ask(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var address = log.noting(
                    id,
                    SendingAttempt.Step.APPROVAL_REQUEST,
                    account,
                    () -> keys.once(account.id(), key, () -> {
                        sending.askApproval(id, version, account);
                        return "/dossiers/" + id;
                    }));
            redirect.addFlashAttribute("notice", "dossier.approval.asked");
            return "redirect:" + address;
        } catch (IncompleteDossierException incomplete) {
            response.setStatus(422);
            model.addAttribute("refused", true);
            return show(id, account, model);
        } catch (ConflictException moved) {
            response.setStatus(409);
            model.addAttribute("moved", moved.messageKey());
            return show(id, account, model);
        }
    }
}
