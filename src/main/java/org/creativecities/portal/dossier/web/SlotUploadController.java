package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.document.UploadOutOfStepException;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.document.UploadView;
import org.creativecities.portal.document.Uploads;
import org.creativecities.portal.dossier.attachment.SlotUploads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes files in pieces. The contract is in docs/contributing.md, "Uploads in pieces". */
@Controller
@RequestMapping("/dossiers/{id}/files/{slot}/uploads")
class SlotUploadController {

    private final SlotUploads uploads;
    private final Sentences sentences;

    SlotUploadController(SlotUploads uploads, Sentences sentences) {
        this.uploads = uploads;
        this.sentences = sentences;
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> begin(
            @PathVariable UUID id,
            @PathVariable String slot,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") long size,
            @RequestParam(defaultValue = "") String fingerprint,
            @CurrentAccount Account account) {
        var mark = fingerprint.replaceAll("[^A-Za-z0-9-]", "");
        return answer(() ->
                state(uploads.begin(id, slot, name, size, mark.substring(0, Math.min(64, mark.length())), account)));
    }

    @GetMapping("/{upload}")
    ResponseEntity<Map<String, Object>> find(
            @PathVariable UUID id,
            @PathVariable String slot,
            @PathVariable UUID upload,
            @CurrentAccount Account account) {
        return answer(() -> state(uploads.find(id, slot, upload, account)));
    }

    @PostMapping("/{upload}")
    ResponseEntity<Map<String, Object>> receive(
            @PathVariable UUID id,
            @PathVariable String slot,
            @PathVariable UUID upload,
            @RequestParam(defaultValue = "-1") long start,
            @RequestParam(required = false) @Nullable String sha256,
            @CurrentAccount Account account,
            HttpServletRequest request)
            throws IOException {
        var piece = request.getInputStream().readNBytes(Uploads.MOST_PIECE + 1);
        return answer(() -> state(uploads.receive(id, slot, upload, start, piece, sha256, account)));
    }

    @PostMapping("/{upload}/seal")
    ResponseEntity<Map<String, Object>> seal(
            @PathVariable UUID id,
            @PathVariable String slot,
            @PathVariable UUID upload,
            @RequestParam(required = false) @Nullable String sha256,
            @CurrentAccount Account account) {
        var answer = answer(() -> Map.of("attachment", uploads.seal(id, slot, upload, sha256, account)));
        if (answer.getStatusCode().value() == 422) {
            // What was refused once would be refused again.
            uploads.abandon(id, slot, upload, account);
        }
        return answer;
    }

    @PostMapping("/{upload}/removal")
    String abandon(
            @PathVariable UUID id,
            @PathVariable String slot,
            @PathVariable UUID upload,
            @CurrentAccount Account account) {
        uploads.abandon(id, slot, upload, account);
        return "redirect:/dossiers/" + id + "/files";
    }

    private static Map<String, Object> state(UploadView upload) {
        return Map.of(
                "upload", upload.id(), "size", upload.size(), "received", upload.received(), "whole", upload.whole());
    }

    private ResponseEntity<Map<String, Object>> answer(Supplier<Map<String, Object>> work) {
        try {
            return ResponseEntity.ok(work.get());
        } catch (UploadOutOfStepException ahead) {
            return ResponseEntity.status(409).body(Map.of("received", ahead.received()));
        } catch (UploadRefusedException refused) {
            return refused(422, sentences.message(refused.messageKey(), refused.arguments()));
        } catch (ConflictException late) {
            return refused(423, sentences.message(late.messageKey()));
        } catch (NotAllowedException refused) {
            return refused(423, sentences.message(refused.messageKey()));
        }
    }

    private static ResponseEntity<Map<String, Object>> refused(int status, String message) {
        return ResponseEntity.status(status).body(Map.of("message", message));
    }
}
