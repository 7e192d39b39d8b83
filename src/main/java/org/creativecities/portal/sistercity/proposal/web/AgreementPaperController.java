package org.creativecities.portal.sistercity.proposal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.FileType;
import org.creativecities.portal.document.Rules;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.sistercity.proposal.AgreementPaper;
import org.creativecities.portal.sistercity.proposal.AgreementPromises;
import org.creativecities.portal.sistercity.proposal.Agreements;
import org.creativecities.portal.sistercity.proposal.ProposalAction;
import org.creativecities.portal.sistercity.proposal.ProposalStatus;
import org.creativecities.portal.sistercity.proposal.Proposals;
import org.creativecities.portal.sistercity.proposal.SignedCopies;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of an agreement: what is to be signed, and what was signed. */
@Controller
class AgreementPaperController {

    private static final Rules RULES =
            Rules.of(EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG), 20L * 1024 * 1024);
    private static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Proposals proposals;
    private final Agreements agreements;
    private final AgreementPaper paper;
    private final SignedCopies copies;
    private final AgreementPromises promises;
    private final Documents documents;
    private final OneTimeKeys keys;

    AgreementPaperController(
            Proposals proposals,
            Agreements agreements,
            AgreementPaper paper,
            SignedCopies copies,
            AgreementPromises promises,
            Documents documents,
            OneTimeKeys keys) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.paper = paper;
        this.copies = copies;
        this.promises = promises;
        this.documents = documents;
        this.keys = keys;
    }

    @GetMapping("/agreements/{id}/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "fa") String language,
            @RequestParam(defaultValue = "pdf") String type,
            @CurrentAccount Account account) {
        var proposal = proposals.see(id, account);
        if (proposal.status() != ProposalStatus.APPROVED && proposal.status() != ProposalStatus.SIGNED) {
            throw new NotVisibleException();
        }
        var text = agreements.read(id, account).text();
        var in = language.equals("en") ? Language.ENGLISH : Language.PERSIAN;
        var word = type.equals("docx");
        var content = word ? paper.word(proposal, text, in) : paper.pdf(proposal, text, in);
        var name = proposal.reference() + "-" + in.code() + (word ? ".docx" : ".pdf");
        return ResponseEntity.ok()
                .contentType(word ? WORD : MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @PostMapping("/office/proposals/{id}/copies")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        proposals.about(id, ProposalAction.ADD_COPY, account);
        if (file == null || file.isEmpty() || !List.of("FA", "EN", "PARTNER").contains(language)) {
            throw new ConflictException("proposal.error.no-copy");
        }
        redirect.addFlashAttribute("notice", "proposal.notice.copy");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    store(id, language, file, account);
                    return "/office/proposals/" + id;
                });
    }

    @PostMapping("/agreements/{id}/promises/{promise}")
    String keep(
            @PathVariable UUID id,
            @PathVariable UUID promise,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String proof,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        proposals.about(id, ProposalAction.KEEP_PROMISE, account);
        var on = DateInput.parse(day).orElseThrow(() -> new ConflictException("proposal.error.kept-when"));
        var shown = PersianText.clean(proof).strip();
        if (shown.length() < 3 || shown.length() > 1000) {
            throw new ConflictException("proposal.error.kept-proof");
        }
        redirect.addFlashAttribute("notice", "proposal.notice.kept");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    promises.keep(id, promise, on, shown, account);
                    return "/proposals/" + id;
                });
    }

    private void store(UUID id, String language, MultipartFile file, Account by) {
        try (var content = file.getInputStream()) {
            copies.add(id, language, documents.store(file.getOriginalFilename(), content, RULES, by.id()), by);
        } catch (UploadRefusedException refused) {
            throw new ConflictException("proposal.error.copy-refused");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/agreements/{id}/copies/{document}")
    ResponseEntity<Resource> copy(@PathVariable UUID id, @PathVariable UUID document, @CurrentAccount Account account) {
        copies.require(id, document, account);
        return documents.serve(document);
    }
}
