package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.dossier.DossierFileList;
import org.creativecities.portal.dossier.DossierFiles;
import org.creativecities.portal.dossier.PhotoRights;
import org.creativecities.portal.dossier.attachment.MailLimit;
import org.creativecities.portal.dossier.attachment.SlotUploads;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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

/** The annexes of a dossier: one row for each document that is asked for. */
@Controller
@RequestMapping("/dossiers/{id}")
class AnnexController {

    private final DossierFiles files;
    private final DossierHead head;
    private final OneTimeKeys keys;
    private final Sentences sentences;
    private final MailLimit limit;
    private final SlotUploads uploads;

    AnnexController(
            DossierFiles files,
            DossierHead head,
            OneTimeKeys keys,
            Sentences sentences,
            MailLimit limit,
            SlotUploads uploads) {
        this.limit = limit;
        this.uploads = uploads;
        this.files = files;
        this.head = head;
        this.keys = keys;
        this.sentences = sentences;
    }

    @GetMapping("/files")
    String list(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(files.list(id, account), Map.of(), account, model);
    }

    @PostMapping("/files/{slot}")
    String add(
            @PathVariable UUID id,
            @PathVariable String slot,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (file == null || file.isEmpty()) {
            return refused(id, slot, sentences.message("dossier.files.none"), 422, account, model, response);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                try (var content = file.getInputStream()) {
                    files.add(id, slot, file.getOriginalFilename(), content, account);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return "/dossiers/" + id + "/files";
            });
            redirect.addFlashAttribute("notice", "dossier.files.added");
            return "redirect:" + address;
        } catch (UploadRefusedException refused) {
            var words = sentences.message(refused.messageKey(), refused.arguments());
            return refused(id, slot, words, 422, account, model, response);
        } catch (ConflictException late) {
            return refused(id, slot, sentences.message(late.messageKey()), 409, account, model, response);
        } catch (NotAllowedException refused) {
            return refused(id, slot, sentences.message(refused.messageKey()), 403, account, model, response);
        }
    }

    @PostMapping("/attachments/{attachment}/details")
    String describe(
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String licence,
            @RequestParam(defaultValue = "") String consent,
            @RequestParam(defaultValue = "") String rights,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            files.describe(
                    id,
                    attachment,
                    new PhotoRights(caption, author, holder, licence, consent, rights),
                    version,
                    account);
            return "/dossiers/" + id + "/files";
        });
        redirect.addFlashAttribute("notice", "dossier.saved");
        return "redirect:" + address;
    }

    @PostMapping("/attachments/{attachment}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            files.remove(id, attachment, account);
            return "/dossiers/" + id + "/files";
        });
        redirect.addFlashAttribute("notice", "dossier.files.removed");
        return "redirect:" + address;
    }

    @GetMapping("/attachments/{attachment}")
    ResponseEntity<Resource> serve(
            @PathVariable UUID id, @PathVariable UUID attachment, @CurrentAccount Account account) {
        return files.serve(id, attachment, account);
    }

    @GetMapping("/attachments/{attachment}/preview")
    ResponseEntity<Resource> preview(
            @PathVariable UUID id, @PathVariable UUID attachment, @CurrentAccount Account account) {
        return files.preview(id, attachment, account);
    }

    private String refused(
            UUID id,
            String slot,
            String words,
            int status,
            Account account,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        return page(files.list(id, account), Map.of("slot-" + slot, words), account, model);
    }

    private String page(DossierFileList list, Map<String, String> problems, Account account, Model model) {
        head.fill(model, list.dossier());
        model.addAttribute("list", list);
        model.addAttribute("mailLimit", limit.bytes());
        model.addAttribute("licences", sentences.options("dossier.licence.", PhotoRights.LICENCES));
        model.addAttribute("consents", sentences.options("dossier.consent.", PhotoRights.CONSENTS));
        model.addAttribute("unfinished", uploads.unfinished(list.dossier().id(), account));
        model.addAttribute("problems", new LinkedHashMap<>(problems));
        return "dossier/files";
    }
}
