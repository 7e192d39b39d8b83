package org.creativecities.portal.account.access;

import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Goes to every address as every role. */
@Component
public class Walk {

    private final ObjectProvider<MockMvc> mvc;
    private final AccessMatrix matrix;
    private final TestPeople people;
    private final Map<Role, Account> persons = new EnumMap<>(Role.class);

    Walk(ObjectProvider<MockMvc> mvc, AccessMatrix matrix, TestPeople people) {
        this.mvc = mvc;
        this.matrix = matrix;
        this.people = people;
    }

    /** The same person of this role for the whole run. */
    Account person(Role role) {
        return persons.computeIfAbsent(role, each -> people.with(each, Role.CITY.contains(each) ? "1101" : null));
    }

    /** Whether the matrix opens this route to the account; null stands for a stranger. */
    boolean admits(Routes.Route route, @Nullable Account account) {
        return matrix.find(route.method().name(), PathContainer.parsePath(route.dummy()))
                .map(rule -> rule.admits(account))
                .orElse(false);
    }

    /** Somebody whom the matrix admits, or null where the route is for everybody. */
    @Nullable
    Account somebodyFor(Routes.Route route) {
        if (admits(route, null)) {
            return null;
        }
        for (var role : Role.values()) {
            if (admits(route, person(role))) {
                return person(role);
            }
        }
        throw new IllegalStateException("Nobody may use " + route);
    }

    /** Calls the route as a page of ours would: with the session's token and a fresh one-time key. */
    int call(Routes.Route route, @Nullable Account account) {
        return status(route.method(), route.dummy(), account);
    }

    int status(HttpMethod method, String path, @Nullable Account account) {
        var asked = request(method, URI.create(path));
        return send(account == null ? asked : asked.with(signedIn(account))).getStatus();
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder asked) {
        return sendAsIs(asked.param("_key", OneTimeKeys.next()).param("version", "0"));
    }

    MockHttpServletResponse sendAsIs(MockHttpServletRequestBuilder asked) {
        try {
            return mvc.getObject().perform(asked).andReturn().getResponse();
        } catch (Exception e) {
            // What escapes the application is a fault of the server, and counted as one.
            var fault = new MockHttpServletResponse();
            fault.setStatus(500);
            fault.setHeader("X-Fault", String.valueOf(e.getCause() == null ? e : e.getCause()));
            return fault;
        }
    }
}
