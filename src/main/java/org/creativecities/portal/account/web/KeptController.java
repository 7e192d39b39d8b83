package org.creativecities.portal.account.web;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.access.Interrupted;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody had typed when their session ended, with one button to go on. */
@Controller
class KeptController {

    private final Interrupted interrupted;

    KeptController(Interrupted interrupted) {
        this.interrupted = interrupted;
    }

    @GetMapping("/kept/{id}")
    String page(@PathVariable String id, @CurrentAccount Account account, Model model) {
        var kept = interrupted.find(Ids.parse(id), account.id()).orElseThrow(NotVisibleException::new);
        model.addAttribute("kept", kept);
        return "account/kept";
    }
}
