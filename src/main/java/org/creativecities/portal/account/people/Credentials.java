package org.creativecities.portal.account.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.PasswordChanged;
import org.creativecities.portal.account.ProfileChanged;
import org.creativecities.portal.account.SessionsEnded;
import org.creativecities.portal.account.signin.Passwords;
import org.creativecities.portal.account.signin.SecurityEvents;
import org.creativecities.portal.account.signin.SecurityEvents.Kind;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people change about themselves: name, language, password, sessions. */
@Component
public class Credentials {

    private final PersonRepository people;
    private final Passwords passwords;
    private final SecurityEvents events;
    private final Letters letters;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher facts;

    Credentials(
            PersonRepository people,
            Passwords passwords,
            SecurityEvents events,
            Letters letters,
            DatabaseClock clock,
            ApplicationEventPublisher facts) {
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.letters = letters;
        this.clock = clock;
        this.facts = facts;
    }

    /** Message keys of what is wrong with a password for this person. */
    @Transactional(readOnly = true)
    public List<String> problems(UUID person, @Nullable String wish) {
        var found = find(person);
        return passwords.problems(wish, found.nameFa(), found.nameEn() == null ? "" : found.nameEn(), found.email());
    }

    /** Gives the person a new password and ends all their sessions. */
    @Transactional
    public void changePassword(UUID person, String password) {
        var found = find(person);
        var now = clock.now();
        found.changePassword(passwords.hash(password), now);
        people.saveAndFlush(found);
        events.note(person, Kind.PASSWORD_CHANGED);
        letters.send(found.email(), "password-changed", Map.of(), found.language(), "/account");
        facts.publishEvent(new PasswordChanged(person, person, now));
    }

    /** Ends every session of the person. */
    @Transactional
    public void endSessions(UUID person) {
        var found = find(person);
        var now = clock.now();
        found.endSessions(now);
        people.saveAndFlush(found);
        events.note(person, Kind.ENDED_EVERYWHERE);
        facts.publishEvent(new SessionsEnded(person, person, now));
    }

    /** How the person is called and written to. */
    @Transactional
    public void callThemselves(UUID person, String nameFa, @Nullable String nameEn, String language, long seenVersion) {
        var found = find(person);
        var english = nameEn == null || nameEn.isBlank() ? null : nameEn.strip();
        found.callThemselves(PersianText.clean(nameFa.strip()), english, language, seenVersion);
        people.saveAndFlush(found);
        facts.publishEvent(new ProfileChanged(person, person, clock.now()));
    }

    /** What the person's own page shows. */
    @Transactional(readOnly = true)
    public Profile profile(UUID person) {
        var found = find(person);
        return new Profile(
                found.email(),
                found.nameFa(),
                found.nameEn(),
                found.language(),
                found.passwordChangedAt(),
                found.version());
    }

    private Person find(UUID person) {
        return people.findById(person).orElseThrow(NotVisibleException::new);
    }
}
