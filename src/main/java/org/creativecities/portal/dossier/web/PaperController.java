package org.creativecities.portal.dossier.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.dossier.paper.DossierPapers;
import org.creativecities.portal.localization.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent, as PDF. */
@Controller
class PaperController {

    private final DossierPapers papers;

    PaperController(DossierPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/dossiers/{id}/receipt/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int sending,
            @RequestParam(defaultValue = "fa") String language,
            @CurrentAccount Account account) {
        var chosen = "en".equals(language) ? Language.ENGLISH : Language.PERSIAN;
        var pdf = papers.find(id, sending, chosen, account);
        var name = "dossier-" + sending + "-" + chosen.code() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }
}
