package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.session.Sessions;
import org.creativecities.portal.account.signin.SecurityEvents;
import org.creativecities.portal.account.signin.SecurityEvents.Kind;
import org.creativecities.portal.account.signin.SignIns;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaving, and acting in another of one's roles. */
@Controller
class SessionController {

    private final Sessions sessions;
    private final SignIns signIns;
    private final SecurityEvents events;
    private final Landing landing;

    SessionController(Sessions sessions, SignIns signIns, SecurityEvents events, Landing landing) {
        this.sessions = sessions;
        this.signIns = signIns;
        this.events = events;
        this.landing = landing;
    }

    @PostMapping("/sign-out")
    String signOut(@CurrentAccount Account account, HttpServletRequest request) {
        sessions.end(request);
        events.happened(account.id(), Kind.SIGNED_OUT, Clients.of(request));
        return "redirect:/sign-in?left";
    }

    @PostMapping("/account/role")
    String act(@RequestParam("grant") String grant, HttpServletRequest request) {
        var acting = sessions.act(request, Ids.parse(grant)).orElseThrow(NotVisibleException::new);
        signIns.remember(acting.id(), acting.acting().id());
        return "redirect:" + landing.after(acting, null);
    }
}
