package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.creativecities.portal.action.Verifiable;
import org.creativecities.portal.workshop.Certificates;
import org.creativecities.portal.workshop.ShortCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Anybody who holds a certificate may ask whether it is real. */
@Controller
class VerificationController {

    private final Certificates certificates;
    private final List<Verifiable> papers;

    VerificationController(Certificates certificates, List<Verifiable> papers) {
        this.certificates = certificates;
        this.papers = papers;
    }

    @GetMapping("/verification")
    String ask(@RequestParam(defaultValue = "") String code) {
        var read = ShortCode.certificate(code);
        return read.matches("[0-9A-Z-]{1,40}") ? "redirect:/verification/" + read : "workshop/verification";
    }

    @GetMapping("/verification/{code}")
    String show(@PathVariable String code, Model model, HttpServletResponse response) {
        var found = certificates.verify(code);
        model.addAttribute("asked", ShortCode.certificate(code));
        model.addAttribute("certificate", found.orElse(null));
        var paper = papers.stream()
                .flatMap(one -> one.verify(ShortCode.certificate(code)).stream())
                .findFirst()
                .orElse(null);
        model.addAttribute("paper", paper);
        if (found.isEmpty() && paper == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return "workshop/verification";
    }
}
