package org.creativecities.portal.legislation.web;

import java.util.UUID;
import org.creativecities.portal.legislation.Bills;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Bills that became law, as everybody reads them. */
@Controller
class LegislationController {

    private final Bills bills;

    LegislationController(Bills bills) {
        this.bills = bills;
    }

    @GetMapping("/legislation")
    String list(Model model) {
        model.addAttribute("bills", bills.published());
        return "legislation/list";
    }

    @GetMapping("/legislation/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("bill", bills.published(id));
        return "legislation/show";
    }
}
