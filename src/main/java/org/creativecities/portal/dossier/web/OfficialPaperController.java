package org.creativecities.portal.dossier.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.dossier.official.OfficialFiles;
import org.creativecities.portal.dossier.official.OfficialSendings;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of the official file, for the secretariat and, once nominated, for the city whose file it is. */
@Controller
class OfficialPaperController {

    private static final Map<String, String> TYPES = Map.of(
            "DOCX",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "PDF",
            "application/pdf",
            "ZIP",
            "application/zip");

    private final OfficialFiles files;
    private final OfficialSendings sendings;
    private final OfficialPage page;

    OfficialPaperController(OfficialFiles files, OfficialSendings sendings, OfficialPage page) {
        this.files = files;
        this.sendings = sendings;
        this.page = page;
    }

    @GetMapping("/dossiers/{id}/official")
    String ofTheCity(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        page.fill(id, Map.of(), account, model);
        return "dossier/official-city";
    }

    @GetMapping({"/office/dossiers/{id}/official/files/{file}/{kind}", "/dossiers/{id}/official/files/{file}/{kind}"})
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @PathVariable String kind,
            @CurrentAccount Account account) {
        var paper = files.paper(id, file, kind.toUpperCase(Locale.ROOT), account);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPES.getOrDefault(paper.kind(), "application/octet-stream")))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.name())
                                .build()
                                .toString())
                .body(paper.bytes());
    }

    @GetMapping("/office/dossiers/{id}/official/annexes/{document}")
    ResponseEntity<Resource> annex(
            @PathVariable UUID id, @PathVariable UUID document, @CurrentAccount Account account) {
        return files.annex(id, document, account);
    }

    @GetMapping({"/office/dossiers/{id}/official/answers/{answer}", "/dossiers/{id}/official/answers/{answer}"})
    ResponseEntity<Resource> answer(@PathVariable UUID id, @PathVariable UUID answer, @CurrentAccount Account account) {
        return sendings.document(id, answer, account);
    }
}
