package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.people.Credentials;
import org.creativecities.portal.account.session.MySessions;
import org.creativecities.portal.account.signin.RoleRules;
import org.creativecities.portal.account.signin.SecondFactors;
import org.creativecities.portal.account.signin.SecurityEvents;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which people see their own account. */
@Component
class AccountPage {

    static final String VIEW = "account/account";

    private final Credentials credentials;
    private final MySessions sessions;
    private final SecondFactors factors;
    private final SecurityEvents events;
    private final RoleRules rules;

    AccountPage(
            Credentials credentials,
            MySessions sessions,
            SecondFactors factors,
            SecurityEvents events,
            RoleRules rules) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.factors = factors;
        this.events = events;
        this.rules = rules;
    }

    String show(Account account, Model model, HttpServletRequest request) {
        var profile = credentials.profile(account.id());
        add(model, "form", ProfileForm.of(profile));
        add(model, "password", new PasswordForm());
        model.addAttribute("profile", profile);
        model.addAttribute("languages", languages());
        model.addAttribute("sessions", sessions.of(account.id(), request));
        model.addAttribute("events", events.of(account.id()));
        var present = factors.present(account.id());
        model.addAttribute("secondFactor", present);
        model.addAttribute("codesLeft", present ? factors.recoveryCodesLeft(account.id()) : 0);
        model.addAttribute("secondFactorNeeded", needed(account));
        return VIEW;
    }

    boolean needed(Account account) {
        return rules.needSecondFactor(
                account.grants().stream().map(Account.Grant::role).toList());
    }

    private static void add(Model model, String name, Object value) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, value);
        }
    }

    /** A language is written in itself. */
    static Map<String, String> languages() {
        var languages = new LinkedHashMap<String, String>();
        languages.put("fa", "فارسی");
        languages.put("en", "English");
        return languages;
    }
}
