package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.Problem;
import org.creativecities.portal.dossier.SectionPage;
import org.creativecities.portal.dossier.StaleAnswersException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a section, and of one entry of a section that is a list. Saving comes first, judging after it. */
@Controller
@RequestMapping("/dossiers/{id}/sections/{code}")
class SectionController {

    private static final List<String> ABOUT_GAPS = List.of("missing", "choice-missing", "too-few", "files-missing");

    private final DossierReading reading;
    private final DossierWriting writing;
    private final SectionModel models;
    private final Sentences sentences;

    SectionController(DossierReading reading, DossierWriting writing, SectionModel models, Sentences sentences) {
        this.reading = reading;
        this.writing = writing;
        this.models = models;
        this.sentences = sentences;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String code, @CurrentAccount Account account, Model model) {
        return models.fill(model, reading.section(id, code, 0, account), account)
                .page();
    }

    @GetMapping("/items/{item}")
    String showItem(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable int item,
            @CurrentAccount Account account,
            Model model) {
        return models.fill(model, reading.section(id, code, item, account), account)
                .page();
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(id, code, 0, sent, account, model, response, redirect);
    }

    @PostMapping("/items/{item}")
    String saveItem(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> sent,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(id, code, item, sent, account, model, response, redirect);
    }

    private String save(
            UUID id,
            String code,
            int item,
            MultiValueMap<String, String> sent,
            Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var before = reading.section(id, code, item, account);
        var form = new TypedForm(sent);
        var complete = complete(sent);
        try {
            writing.save(id, code, item, form.answers(before.cells()), complete, account);
        } catch (StaleAnswersException stale) {
            response.setStatus(409);
            var now = reading.section(id, code, item, account);
            return models.refused(model, account, now, form.texts(now.cells()), stale.conflicts(), stale.messageKey());
        } catch (ConflictException | NotAllowedException refused) {
            response.setStatus(refused instanceof ConflictException ? 409 : 403);
            var now = reading.section(id, code, item, account);
            var key = refused instanceof ConflictException conflict
                    ? conflict.messageKey()
                    : ((NotAllowedException) refused).messageKey();
            return models.refused(model, account, now, form.texts(now.cells()), List.of(), key);
        }
        if ("return".equals(sent.getFirst("then"))) {
            redirect.addFlashAttribute("notice", "dossier.saved");
            return "redirect:/dossiers/{id}";
        }
        var page = reading.section(id, code, item, account);
        var problems = problems(page, Boolean.TRUE.equals(complete));
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return models.wrong(model, account, page, form.texts(page.cells()), sentences.byField(problems));
        }
        redirect.addFlashAttribute("notice", "dossier.saved");
        return next(page, redirect);
    }

    /** Who says "later" hears only of what is wrong, not of what is missing. */
    private static List<Problem> problems(SectionPage page, boolean complete) {
        return page.problems().stream()
                .filter(problem -> complete
                        || ABOUT_GAPS.stream().noneMatch(gap -> problem.key().startsWith("dossier.problem." + gap)))
                .toList();
    }

    private static String next(SectionPage page, RedirectAttributes redirect) {
        if (page.item() != 0) {
            redirect.addAttribute("code", page.section().code());
            return "redirect:/dossiers/{id}/sections/{code}";
        }
        var following = page.following()
                .filter(section -> page.dossier().mayRead(section.code()))
                .filter(section -> !section.afterOthers());
        if (following.isEmpty()) {
            return "redirect:/dossiers/{id}";
        }
        redirect.addAttribute("code", following.get().code());
        return "redirect:/dossiers/{id}/sections/{code}";
    }

    private static @Nullable Boolean complete(MultiValueMap<String, String> sent) {
        var word = sent.getFirst("complete");
        return word == null ? null : "yes".equals(word);
    }
}
