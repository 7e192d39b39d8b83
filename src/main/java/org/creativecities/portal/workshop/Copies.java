package org.creativecities.portal.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creativecities.portal.action.Fact.Change;

/** Texts of workshops made from others, and what differs between two of them. */
final class Copies {

    private Copies() {}

    /** The same text, everything later by this much, with sessions of its own. */
    static WorkshopText moved(WorkshopText text, Duration by) {
        return new WorkshopText(
                text.title(),
                text.summary(),
                text.form(),
                text.place(),
                text.onlineAddress(),
                text.admission(),
                text.approval(),
                text.seats(),
                text.registrationOpensAt().plus(by),
                text.registrationClosesAt().plus(by),
                text.certificateShare(),
                text.sessions().stream()
                        .map(session -> new WorkshopSession(
                                UUID.randomUUID(),
                                session.title(),
                                session.startsAt().plus(by),
                                session.endsAt().plus(by)))
                        .toList());
    }

    /** The same questions with ids of their own. */
    static List<RegistrationQuestion> renewed(List<RegistrationQuestion> questions) {
        return questions.stream()
                .map(question -> new RegistrationQuestion(
                        UUID.randomUUID(),
                        question.label(),
                        question.required(),
                        question.choices().stream()
                                .map(choice -> new RegistrationQuestion.Choice(
                                        UUID.randomUUID(), choice.label(), choice.places(), choice.places()))
                                .toList()))
                .toList();
    }

    static Map<String, Change> changes(WorkshopText before, WorkshopText after) {
        var changes = new TreeMap<String, Change>();
        put(changes, "title", before.title().fa(), after.title().fa());
        put(changes, "place", before.place().fa(), after.place().fa());
        put(
                changes,
                "startsAt",
                before.sessions().get(0).startsAt(),
                after.sessions().get(0).startsAt());
        put(changes, "capacity", before.seats().capacity(), after.seats().capacity());
        put(changes, "registrationClosesAt", before.registrationClosesAt(), after.registrationClosesAt());
        return changes;
    }

    private static void put(Map<String, Change> changes, String field, Object before, Object after) {
        if (!before.equals(after)) {
            changes.put(field, new Change(before.toString(), after.toString()));
        }
    }
}
