package org.creativecities.portal.site.frame;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.city.Cities;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the layouts ask about the page being shown. Works on error pages too, where no controller filled a model. */
@Component
public class Layout {

    private static final int REFUSED = 422;

    private final Cities cities;
    private final Pages pages;
    private final boolean demo;
    private final Instant started = Instant.now(Clock.systemUTC());

    Layout(Cities cities, Pages pages, @Value("${portal.demo:false}") boolean demo) {
        this.cities = cities;
        this.pages = pages;
        this.demo = demo;
    }

    /** Whether the page shows a form with mistakes, so that its title says so first. */
    public boolean refused() {
        var response = CurrentRequest.response();
        return response != null && response.getStatus() == REFUSED;
    }

    public boolean demo() {
        return demo;
    }

    /** When this version of the portal was put in place. */
    public Instant updated() {
        return started;
    }

    /** Today in Tehran, for the strip above the page; no rule depends on it, so no query is spent. */
    public LocalDate today() {
        return LocalDate.now(DatabaseClock.TEHRAN);
    }

    public boolean signedIn() {
        return account() != null;
    }

    public @Nullable Account account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account ? account : null;
    }

    /** The first letter of the person's name, for the round picture. */
    public String initial() {
        var account = account();
        var name = account == null ? "" : account.name().strip();
        return name.isEmpty() ? "·" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Where the person acts: the name of the municipality, or empty for everybody else. */
    public String municipality() {
        var account = account();
        var code = account == null ? null : account.municipality();
        return code == null
                ? ""
                : cities.municipality(code)
                        .map(found -> found.name().in(LocaleContextHolder.getLocale()))
                        .orElse("");
    }

    /** Whether the person acts for the secretariat or another central body, not as a reviewer or for a city. */
    public boolean office() {
        var account = account();
        return account != null && account.role() != Role.REVIEWER && !Role.CITY.contains(account.role());
    }

    /** The first page after signing in: the first one of the person's navigation that there is. */
    public String desk() {
        var account = account();
        if (account == null) {
            return "/";
        }
        return NavigationPlan.WORKSPACE.stream()
                .flatMap(section -> section.links().stream())
                .filter(link -> link.roles().contains(account.role()) && pages.exists(link.path()))
                .map(NavigationPlan.Link::path)
                .findFirst()
                .orElse("/account");
    }

    /** Seconds until an untouched session ends, for the warning before it does. */
    public int sessionSeconds() {
        HttpSession session = CurrentRequest.session();
        return session == null ? 0 : session.getMaxInactiveInterval();
    }
}
