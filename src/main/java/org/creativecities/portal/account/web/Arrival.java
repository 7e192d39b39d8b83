package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.access.Interrupted;
import org.creativecities.portal.account.session.Sessions;
import org.creativecities.portal.account.signin.Outcome;
import org.creativecities.portal.account.signin.SecurityEvents;
import org.creativecities.portal.account.signin.SecurityEvents.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way from a right password to the first page. */
@Component
class Arrival {

    /** The session attribute with the page somebody came for. */
    private static final String TO = "portal.to";

    private final Sessions sessions;
    private final SecurityEvents events;
    private final Interrupted interrupted;
    private final Landing landing;

    Arrival(Sessions sessions, SecurityEvents events, Interrupted interrupted, Landing landing) {
        this.sessions = sessions;
        this.events = events;
        this.interrupted = interrupted;
        this.landing = landing;
    }

    /** Takes the step that follows and answers the local path to go to. */
    String after(Outcome outcome, @Nullable String to, HttpServletRequest request) {
        var person = outcome.person();
        if (person == null) {
            return "/sign-in";
        }
        return switch (outcome.step()) {
            case DONE -> signIn(person, outcome.grant(), false, to, request);
            case CODE, ENROLMENT -> {
                sessions.beginHalf(request, person);
                request.getSession().setAttribute(TO, to == null ? "" : to);
                yield "/sign-in/second-step";
            }
            case REFUSED, TOO_MANY -> "/sign-in";
        };
    }

    /** Signs in and answers the local path of the first page. */
    String signIn(
            UUID person, @Nullable UUID grant, boolean secondFactor, @Nullable String to, HttpServletRequest request) {
        return sessions.begin(request, person, grant, secondFactor)
                .map(account -> {
                    events.happened(person, Kind.SIGNED_IN, Clients.of(request));
                    return interrupted
                            .offer(person)
                            .map(kept -> "/kept/" + kept)
                            .orElseGet(() -> place(account, to));
                })
                .orElse("/sign-in");
    }

    /** The page somebody came for before they were asked for a code. */
    static @Nullable String wish(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(TO) instanceof String to ? to : null;
    }

    String place(Account account, @Nullable String to) {
        return landing.after(account, to);
    }
}
