package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The panel's room as a member sees it: asks for itself again every few seconds, scripts or not. */
@Controller
class PanelRoomController {

    private static final String EVERY = "10";

    private final PanelPage page;

    PanelRoomController(PanelPage page) {
        this.page = page;
    }

    /** @param still does not ask again by itself, for whoever reads slowly or listens */
    @GetMapping("/panels/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean still,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response) {
        var view = page.member(id, account, model);
        model.addAttribute("still", still);
        if (!still && Boolean.TRUE.equals(model.getAttribute("sitting"))) {
            response.setHeader("Refresh", EVERY);
        }
        return view;
    }
}
