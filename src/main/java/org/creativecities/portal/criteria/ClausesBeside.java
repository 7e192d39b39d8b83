package org.creativecities.portal.criteria;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clauses that belong beside a question or a criterion, for the pages of other modules. A dossier is written under
 * the editions that were in force when its call opened; what changed since is shown too, marked as newer.
 */
@Service("clausesBeside")
@Transactional(readOnly = true)
public class ClausesBeside {

    private static final String LINKED = ClauseRows.COLUMNS + """
            , e.instrument, e.published_at, e.superseded_at
            from clause c join edition e on e.id = c.edition_id
            where e.status <> 'DRAFT' and exists (select from clause_link k where k.clause_id = c.id
                and k.kind = :kind and k.holder = :holder and (:all or k.target in (:targets)))
              and (e.superseded_at is null or e.superseded_at > cast(:at as timestamptz))
            order by e.instrument <> 'uccn-call', e.instrument, e.published_at, c.place""";

    private final JdbcClient jdbc;
    private final PublishedPositions positions;
    private final Practices practices;

    ClausesBeside(JdbcClient jdbc, PublishedPositions positions, Practices practices) {
        this.jdbc = jdbc;
        this.positions = positions;
        this.practices = practices;
    }

    private record Linked(Clause clause, String instrument) {}

    /**
     * The clauses beside a section of a form and its questions.
     *
     * @param at when the call opened; null for what is in force now
     */
    public List<Beside> section(
            String form, String section, Collection<String> questions, @Nullable Instant at, @Nullable Account reader) {
        var targets = new HashSet<>(questions);
        targets.add(section);
        return beside(PlaceKind.QUESTION, form, targets, at, reader);
    }

    /** The clauses beside a criterion of a rubric. */
    public List<Beside> criterion(String rubric, String criterion, @Nullable Instant at, @Nullable Account reader) {
        return beside(PlaceKind.CRITERION, rubric, List.of(criterion), at, reader);
    }

    /** What a dossier written on this form rests on that carries a reservation or was not accepted. */
    public List<Beside> reservations(String form, @Nullable Instant at, @Nullable Account reader) {
        return beside(PlaceKind.QUESTION, form, List.of(), at, reader).stream()
                .filter(one -> one.position() != null
                        && (one.reserved() || one.position().verdict() == Verdict.NOT_ACCEPTED))
                .toList();
    }

    private List<Beside> beside(
            PlaceKind kind, String holder, Collection<String> targets, @Nullable Instant at, @Nullable Account reader) {
        var found = jdbc.sql(LINKED)
                .param("kind", kind.name())
                .param("holder", holder)
                .param("all", targets.isEmpty())
                .param("targets", targets.isEmpty() ? List.of("") : targets)
                .param("at", at == null ? "infinity" : at.toString())
                .query((row, n) -> new Linked(ClauseRows.clause(row, n), row.getString("instrument")))
                .list();
        // Of each instrument the earliest edition still in force at that moment is the dossier's own.
        var own = new LinkedHashMap<String, UUID>();
        editionsAt(at).forEach(own::putIfAbsent);
        var ids = new HashSet<UUID>();
        found.forEach(one -> {
            ids.add(one.clause().id());
            if (one.clause().follows() != null) {
                ids.add(one.clause().follows());
            }
        });
        var published = positions.of(ids);
        var unchanged = unchanged(ids);
        var notes = practices.of(found.stream().map(one -> one.clause().id()).toList(), reader, false);
        var beside = new ArrayList<Beside>();
        for (var one : found) {
            var clause = one.clause();
            var position = published.get(clause.id());
            var newer = !clause.edition().equals(own.get(one.instrument()));
            var inherited = position == null && unchanged.contains(clause.id());
            if (newer && unchanged.contains(clause.id()) && position == null) {
                continue;
            }
            beside.add(new Beside(
                    clause,
                    inherited ? published.get(clause.follows()) : position,
                    inherited && published.containsKey(clause.follows()),
                    newer,
                    notes.getOrDefault(clause.id(), List.of())));
        }
        return beside;
    }

    /** The edition of each instrument that counts for a call that opened then. */
    private Map<String, UUID> editionsAt(@Nullable Instant at) {
        var own = new LinkedHashMap<String, UUID>();
        jdbc.sql("""
                        select instrument, id from edition where status <> 'DRAFT'
                          and (superseded_at is null or superseded_at > cast(:at as timestamptz))
                        order by instrument, published_at""").param("at", at == null ? "infinity" : at.toString()).query(row -> {
            own.putIfAbsent(row.getString("instrument"), row.getObject("id", UUID.class));
        });
        return own;
    }

    /** Those of the clauses whose words are the same as in the edition before. */
    private List<UUID> unchanged(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select c.id from clause c join clause p on p.id = c.follows_id
                        where c.id in (:ids) and p.original_en = c.original_en and p.rendering_fa = c.rendering_fa""").param("ids", ids).query(UUID.class).list();
    }
}
