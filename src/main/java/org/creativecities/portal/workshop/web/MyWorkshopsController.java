package org.creativecities.portal.workshop.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.QrCode;
import org.creativecities.portal.workshop.CertificatePaper;
import org.creativecities.portal.workshop.Certificates;
import org.creativecities.portal.workshop.Registrations;
import org.creativecities.portal.workshop.WorkshopView;
import org.creativecities.portal.workshop.Workshops;
import org.creativecities.portal.workshop.survey.Surveys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody registered for, and the certificates they earned. */
@Controller
class MyWorkshopsController {

    private final Workshops workshops;
    private final Registrations registrations;
    private final Certificates certificates;
    private final CertificatePaper paper;
    private final Surveys surveys;
    private final String address;

    MyWorkshopsController(
            Workshops workshops,
            Registrations registrations,
            Certificates certificates,
            CertificatePaper paper,
            Surveys surveys,
            @Value("${portal.address}") String address) {
        this.workshops = workshops;
        this.registrations = registrations;
        this.certificates = certificates;
        this.paper = paper;
        this.surveys = surveys;
        this.address = address.replaceFirst("/+$", "");
    }

    @GetMapping("/my-workshops")
    String list(@CurrentAccount Account account, Model model) {
        var mine = registrations.mine(account);
        model.addAttribute("registrations", mine);
        model.addAttribute(
                "workshops",
                workshops.all(mine.stream().map(own -> own.workshop()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(WorkshopView::id, found -> found)));
        model.addAttribute("certificates", certificates.mine(account));
        model.addAttribute("surveys", surveys.waiting(account));
        return "workshop/mine";
    }

    @GetMapping("/certificates/{id}")
    String certificate(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var certificate = certificates.find(id, account);
        model.addAttribute("certificate", certificate);
        model.addAttribute("qr", QrCode.of(address + "/verification/" + certificate.code()));
        return "workshop/certificate";
    }

    @GetMapping("/certificates/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @CurrentAccount Account account) {
        var certificate = certificates.find(id, account);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(certificate.number() + ".pdf")
                                .build()
                                .toString())
                .body(paper.pdf(certificate));
    }
}
