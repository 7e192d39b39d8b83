package org.creativecities.portal.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.People;
import org.creativecities.portal.call.Phases;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.proposal.Rounds;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers call each other: by name where phase and round both show names, else by a number that is theirs on this
 * dossier alone, so that nobody can be followed from one dossier to the next.
 */
@Component
@Transactional
public class Voices {

    private final JdbcClient jdbc;
    private final Phases phases;
    private final Rounds rounds;
    private final People people;
    private final MessageSource messages;
    private final Format format;

    Voices(JdbcClient jdbc, Phases phases, Rounds rounds, People people, MessageSource messages, Format format) {
        this.jdbc = jdbc;
        this.phases = phases;
        this.rounds = rounds;
        this.people = people;
        this.messages = messages;
        this.format = format;
    }

    /** Whether reviewers of this call see each other's names today. */
    public boolean shown(UUID call) {
        return phases.rights(call).namesShown() && !rounds.of(call).namesHidden();
    }

    /** How a fellow reviewer sees these people on this dossier. */
    public Map<UUID, String> names(UUID call, UUID dossier, Collection<UUID> persons) {
        return shown(call) ? people.names(persons) : numbers(dossier, persons);
    }

    /** Numbers only, whatever the phase says. */
    public Map<UUID, String> numbers(UUID dossier, Collection<UUID> persons) {
        var words = new LinkedHashMap<UUID, String>();
        aliases(dossier, persons).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> words.put(
                        one.getKey(),
                        messages.getMessage(
                                "review.voice",
                                new Object[] {format.number(one.getValue())},
                                LocaleContextHolder.getLocale())));
        return words;
    }

    private Map<UUID, Integer> aliases(UUID dossier, Collection<UUID> persons) {
        var known = read(dossier);
        // Ids are random, so their order tells nothing about who was assigned first.
        persons.stream()
                .distinct()
                .filter(person -> !known.containsKey(person))
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(person -> add(dossier, person));
        var all = read(dossier);
        all.keySet().retainAll(persons);
        return all;
    }

    private void add(UUID dossier, UUID person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:dossier))")
                .param("dossier", dossier.toString())
                .query()
                .singleRow();
        jdbc.sql("""
                        insert into reviewer_alias (dossier_id, person_id, number)
                        select :dossier, :person, coalesce(max(number), 0) + 1 from reviewer_alias where dossier_id = :dossier
                        on conflict do nothing""").param("dossier", dossier).param("person", person).update();
    }

    private Map<UUID, Integer> read(UUID dossier) {
        var known = new LinkedHashMap<UUID, Integer>();
        jdbc.sql("select person_id, number from reviewer_alias where dossier_id = :dossier order by number")
                .param("dossier", dossier)
                .query(row -> {
                    known.put(row.getObject("person_id", UUID.class), row.getInt("number"));
                });
        return known;
    }
}
