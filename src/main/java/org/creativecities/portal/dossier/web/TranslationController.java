package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.TypedAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of English texts that are missing or older than their Persian, both side by side. */
@Controller("dossierTranslationController")
@RequestMapping("/dossiers/{id}/translations")
class TranslationController {

    private final DossierReading reading;
    private final DossierWriting writing;
    private final Calls calls;
    private final DossierHead head;
    private final Sentences sentences;

    TranslationController(
            DossierReading reading, DossierWriting writing, Calls calls, DossierHead head, Sentences sentences) {
        this.reading = reading;
        this.writing = writing;
        this.calls = calls;
        this.head = head;
        this.sentences = sentences;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, Map.of(), Map.of(), account, model);
    }

    /** Saves one text, or says that the one that stands still fits. */
    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam String section,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "0") long persian,
            @RequestParam(defaultValue = "save") String act,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var key = new AnswerKey(section, item, question, "en");
        try {
            if (act.equals("fits")) {
                writing.translationFits(id, key, persian, account);
            } else {
                writing.save(id, section, item, List.of(new TypedAnswer(key, value, version)), null, account);
            }
            redirect.addFlashAttribute("notice", "dossier.saved");
            return "redirect:/dossiers/{id}/translations";
        } catch (ConflictException moved) {
            response.setStatus(409);
            return refused(id, key, value, moved.messageKey(), account, model);
        } catch (NotAllowedException refused) {
            response.setStatus(403);
            return refused(id, key, value, refused.messageKey(), account, model);
        }
    }

    private String refused(UUID id, AnswerKey key, String value, String problem, Account account, Model model) {
        var field = field(key);
        return page(id, Map.of(field, sentences.message(problem)), Map.of(field, value), account, model);
    }

    /** Id of a box on this page, where boxes of many sections stand together. */
    static String field(AnswerKey key) {
        return "t-" + key.section() + "-" + key.item() + "-" + key.question();
    }

    private String page(
            UUID id, Map<String, String> problems, Map<String, String> typed, Account account, Model model) {
        var dossier = reading.find(id, account);
        head.fill(model, dossier);
        model.addAttribute("pending", reading.translations(id, account));
        model.addAttribute("emptyPhrase", calls.formTemplate(dossier.template()).emptyPhrase());
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "dossier/translations";
    }
}
