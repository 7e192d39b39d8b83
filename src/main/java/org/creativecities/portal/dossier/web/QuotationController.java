package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.StaleAnswersException;
import org.creativecities.portal.dossier.quotation.Quotations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses an asset of the city's register for an answer. */
@Controller
@RequestMapping("/dossiers/{id}/sections/{code}/quotations")
class QuotationController {

    private final Quotations quotations;
    private final DossierReading reading;
    private final DossierHead head;
    private final OneTimeKeys keys;

    QuotationController(Quotations quotations, DossierReading reading, DossierHead head, OneTimeKeys keys) {
        this.quotations = quotations;
        this.reading = reading;
        this.head = head;
        this.keys = keys;
    }

    @GetMapping
    String choose(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String q,
            @CurrentAccount Account account,
            Model model) {
        return page(id, new AnswerKey(code, item, question, language), q, null, account, model);
    }

    @PostMapping
    String quote(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(required = false) @Nullable UUID asset,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        // Whoever may not see the dossier learns nothing from what is wrong with the form.
        reading.section(id, code, item, account);
        if (asset == null) {
            throw new NotVisibleException();
        }
        var place = new AnswerKey(code, item, question, language);
        try {
            var address = keys.once(account.id(), key, () -> {
                quotations.quote(id, place, version, asset, account);
                return "/dossiers/" + id + "/sections/" + code + (item == 0 ? "" : "/items/" + item);
            });
            redirect.addFlashAttribute("notice", "dossier.quote.done");
            return "redirect:" + address;
        } catch (StaleAnswersException stale) {
            response.setStatus(409);
            return page(id, place, "", stale.messageKey(), account, model);
        } catch (ConflictException moved) {
            response.setStatus(409);
            return page(id, place, "", moved.messageKey(), account, model);
        } catch (NotAllowedException refused) {
            response.setStatus(403);
            return page(id, place, "", refused.messageKey(), account, model);
        }
    }

    private String page(UUID id, AnswerKey key, String words, @Nullable String moved, Account account, Model model) {
        var section = reading.section(id, key.section(), key.item(), account);
        var box = quotations.box(section, key.question(), key.language());
        head.fill(model, section.dossier());
        model.addAttribute("page", section);
        model.addAttribute("key", key);
        model.addAttribute("box", box);
        model.addAttribute("version", section.version(box));
        model.addAttribute("standing", section.value(box));
        model.addAttribute("q", words.length() > 100 ? words.substring(0, 100) : words);
        model.addAttribute("assets", quotations.offered(section, words, account));
        model.addAttribute("quotations", quotations);
        model.addAttribute("moved", moved);
        return "dossier/quotations";
    }
}
