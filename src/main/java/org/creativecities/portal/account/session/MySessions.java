package org.creativecities.portal.account.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.signin.Device;
import org.creativecities.portal.account.signin.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The browsers in which somebody is signed in, for that person to see and end. */
@Component
public class MySessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    MySessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** All sessions of the person, the latest first. */
    public List<Line> of(UUID person, HttpServletRequest request) {
        var here = request.getSession(false);
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session ->
                        SignIn.parse(session.getAttribute(SignIn.ATTRIBUTE)).isPresent())
                .map(session -> line(session, here != null && session.getId().equals(here.getId())))
                .sorted(Comparator.comparing(Line::lastSeen).reversed())
                .toList();
    }

    /** Ends one of the person's sessions; what is not theirs is not found. */
    public boolean end(UUID person, String handle) {
        return sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> Seal.hash(id).equals(handle))
                .findFirst()
                .map(id -> {
                    sessions.deleteById(id);
                    return true;
                })
                .orElse(false);
    }

    private static Line line(Session session, boolean here) {
        String device = session.getAttribute(Sessions.DEVICE);
        String address = session.getAttribute(Sessions.ADDRESS);
        // A session's own id opens it, so a page never prints it.
        return new Line(
                Seal.hash(session.getId()),
                Device.of(device),
                address,
                session.getCreationTime(),
                session.getLastAccessedTime(),
                here);
    }

    /** One browser. */
    public record Line(
            String handle, String device, @Nullable String address, Instant began, Instant lastSeen, boolean here) {}
}
