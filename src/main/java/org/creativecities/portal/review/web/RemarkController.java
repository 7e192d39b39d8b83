package org.creativecities.portal.review.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.review.Remarks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reviewers' remarks to the city, beside the result. */
@Controller
class RemarkController {

    private final Remarks remarks;

    RemarkController(Remarks remarks) {
        this.remarks = remarks;
    }

    @GetMapping("/dossiers/{id}/remarks")
    String remarks(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("remarks", remarks.ofDossier(id, account));
        model.addAttribute("dossierId", id);
        return "review/remarks";
    }
}
