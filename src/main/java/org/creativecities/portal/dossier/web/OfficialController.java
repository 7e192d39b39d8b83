package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.dossier.official.OfficialFiles;
import org.creativecities.portal.dossier.official.OfficialReadings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The official file on the secretariat's desk: making it, completing it, reading it for the last time. */
@Controller
@RequestMapping("/office/dossiers/{id}/official")
class OfficialController {

    private final OfficialFiles files;
    private final OfficialReadings readings;
    private final OfficialPage page;
    private final OneTimeKeys keys;
    private final Sentences sentences;

    OfficialController(
            OfficialFiles files, OfficialReadings readings, OfficialPage page, OneTimeKeys keys, Sentences sentences) {
        this.files = files;
        this.readings = readings;
        this.page = page;
        this.keys = keys;
        this.sentences = sentences;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        page.fill(id, Map.of(), account, model);
        return "dossier/official";
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            files.ask(id, account);
            return home(id);
        });
        redirect.addFlashAttribute("notice", "dossier.official.asked");
        return "redirect:" + address;
    }

    @PostMapping("/annexes/{slot}")
    String annex(
            @PathVariable UUID id,
            @PathVariable String slot,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (file == null || file.isEmpty()) {
            return refused(id, slot, sentences.message("dossier.files.none"), account, model, response);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                try (var content = file.getInputStream()) {
                    files.addAnnex(id, slot, file.getOriginalFilename(), content, account);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return home(id);
            });
            redirect.addFlashAttribute("notice", "dossier.files.added");
            return "redirect:" + address;
        } catch (UploadRefusedException refused) {
            var words = sentences.message(refused.messageKey(), refused.arguments());
            return refused(id, slot, words, account, model, response);
        }
    }

    private String refused(
            UUID id, String slot, String words, Account account, Model model, HttpServletResponse response) {
        response.setStatus(422);
        page.fill(id, Map.of("file-" + slot, words), account, model);
        return "dossier/official";
    }

    @GetMapping("/reading")
    String reading(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return reading(id, Map.of(), account, model);
    }

    @PostMapping("/reading")
    String tick(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") List<String> part,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var address = keys.once(account.id(), key, () -> {
                readings.tick(id, text, OfficialPage.ticked(part), account);
                return home(id) + "/reading";
            });
            redirect.addFlashAttribute("notice", "dossier.official.reading.saved");
            return "redirect:" + address;
        } catch (ConflictException changed) {
            response.setStatus(409);
            return reading(id, Map.of("reading", sentences.message(changed.messageKey())), account, model);
        } catch (NotAllowedException refused) {
            response.setStatus(403);
            return reading(id, Map.of("reading", sentences.message(refused.messageKey())), account, model);
        }
    }

    private String reading(UUID id, Map<String, String> problems, Account account, Model model) {
        page.fill(id, problems, account, model);
        return "dossier/official-reading";
    }

    private static String home(UUID id) {
        return "/office/dossiers/" + id + "/official";
    }
}
