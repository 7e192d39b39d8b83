package org.creativecities.portal.account.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.signin.Seal;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Says in every form for whom it was printed, under the portal's signature. When the form arrives after its session has
 * died, this alone tells whose text it is: it is kept for that person and shown to nobody else. A foreign page cannot
 * make such a field up, so it cannot plant text before somebody who is about to sign in.
 */
@Component
class FormOwner implements BeanPostProcessor {

    static final String FIELD = "_as";

    private static final Duration LONGEST = Duration.ofHours(24);

    private final ObjectProvider<Seal> seal;
    private final ObjectProvider<DatabaseClock> clock;

    FormOwner(ObjectProvider<Seal> seal, ObjectProvider<DatabaseClock> clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** Whose form this is, where the signature is right and not older than a day. */
    Optional<UUID> of(HttpServletRequest request) {
        var text = request.getParameter(FIELD);
        var parts = text == null ? new String[0] : text.split("\\.", 3);
        if (parts.length != 3 || !seal.getObject().isSignatureOf(signed(parts[0], parts[1]), parts[2])) {
            return Optional.empty();
        }
        var made = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return made.plus(LONGEST).isAfter(clock.getObject().now())
                ? Optional.of(UUID.fromString(parts[0]))
                : Optional.empty();
    }

    /** The session's own time of this request will do: nothing depends on it to the hour, and it costs no query. */
    private String field(UUID person, HttpSession session) {
        var second = String.valueOf(
                Instant.ofEpochMilli(session.getLastAccessedTime()).getEpochSecond());
        return person + "." + second + "." + seal.getObject().sign(signed(person.toString(), second));
    }

    private static String signed(String person, String second) {
        return "form:" + person + "." + second;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor processor ? new WithOwner(processor) : bean;
    }

    private final class WithOwner implements RequestDataValueProcessor {

        private final RequestDataValueProcessor tokens;

        private WithOwner(RequestDataValueProcessor tokens) {
            this.tokens = tokens;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return tokens.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return tokens.processFormFieldValue(request, name, value, type);
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var fields = tokens.getExtraHiddenFields(request);
            var account =
                    AccessDecision.accountOf(SecurityContextHolder.getContext().getAuthentication());
            // No token means the form only asks (GET): nothing of it could be lost.
            var session = request.getSession(false);
            if (fields == null || fields.isEmpty() || account == null || session == null) {
                return fields;
            }
            var both = new LinkedHashMap<>(fields);
            both.put(FIELD, field(account.id(), session));
            return both;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return tokens.processUrl(request, url);
        }
    }
}
