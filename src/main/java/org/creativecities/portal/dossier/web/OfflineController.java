package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.offline.OfflineLoads;
import org.creativecities.portal.dossier.offline.OfflinePreview;
import org.creativecities.portal.dossier.offline.UnreadableFileException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form as a file to fill outside, and the way back. */
@Controller
@RequestMapping("/dossiers/{id}/offline")
class OfflineController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final OfflineLoads loads;
    private final DossierReading reading;
    private final DossierHead head;
    private final OneTimeKeys keys;
    private final Sentences sentences;

    OfflineController(
            OfflineLoads loads, DossierReading reading, DossierHead head, OneTimeKeys keys, Sentences sentences) {
        this.loads = loads;
        this.reading = reading;
        this.head = head;
        this.keys = keys;
        this.sentences = sentences;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, Map.of(), account, model);
    }

    @GetMapping("/form")
    ResponseEntity<byte[]> form(@PathVariable UUID id, @CurrentAccount Account account) {
        var name = reading.find(id, account).card().reference() + ".docx";
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(loads.form(id, account));
    }

    @PostMapping
    String load(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response) {
        if (file == null || file.isEmpty()) {
            return refused(id, sentences.message("dossier.files.none"), account, model, response);
        }
        try {
            return "redirect:"
                    + keys.once(account.id(), key, () -> {
                        try (var content = file.getInputStream()) {
                            return "/dossiers/" + id + "/offline/"
                                    + loads.load(id, file.getOriginalFilename(), content, account);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UploadRefusedException refused) {
            var words = sentences.message(refused.messageKey(), refused.arguments());
            return refused(id, words, account, model, response);
        } catch (UnreadableFileException unreadable) {
            return refused(id, sentences.message(unreadable.messageKey()), account, model, response);
        }
    }

    @GetMapping("/{load}")
    String preview(@PathVariable UUID id, @PathVariable UUID load, @CurrentAccount Account account, Model model) {
        return preview(loads.preview(id, load, account), null, model);
    }

    @PostMapping("/{load}")
    String apply(
            @PathVariable UUID id,
            @PathVariable UUID load,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") List<String> take,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var address = keys.once(account.id(), key, () -> {
                loads.apply(id, load, ticked(take, sent), account);
                return "/dossiers/" + id + "/offline";
            });
            redirect.addFlashAttribute("notice", "dossier.offline.applied");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            return preview(loads.preview(id, load, account), moved.messageKey(), model);
        } catch (NotAllowedException refused) {
            response.setStatus(403);
            return preview(loads.preview(id, load, account), refused.messageKey(), model);
        }
    }

    /** The ticked answers with the version the page showed. */
    private static Map<Integer, Long> ticked(List<String> take, Map<String, String> sent) {
        var ticked = new HashMap<Integer, Long>();
        for (var one : take) {
            var version = sent.getOrDefault("version-" + one, "");
            if (one.matches("\\d{1,6}") && version.matches("\\d{1,12}")) {
                ticked.put(Integer.valueOf(one), Long.valueOf(version));
            }
        }
        return ticked;
    }

    private String refused(UUID id, String words, Account account, Model model, HttpServletResponse response) {
        response.setStatus(422);
        return page(id, Map.of("file", words), account, model);
    }

    private String page(UUID id, Map<String, String> problems, Account account, Model model) {
        head.fill(model, reading.find(id, account));
        model.addAttribute("loads", loads.loads(id, account));
        model.addAttribute("problems", new LinkedHashMap<>(problems));
        return "dossier/offline";
    }

    private String preview(OfflinePreview preview, @Nullable String moved, Model model) {
        head.fill(model, preview.dossier());
        model.addAttribute("preview", preview);
        model.addAttribute("moved", moved);
        return "dossier/offline-preview";
    }
}
