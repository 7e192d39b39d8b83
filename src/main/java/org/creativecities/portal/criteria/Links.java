package org.creativecities.portal.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the links between clauses and the places where they count. */
@Service
@Transactional
public class Links {

    private final JdbcClient jdbc;
    private final List<Places> modules;
    private final List<TouchedByClause> touched;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Links(
            JdbcClient jdbc,
            List<Places> modules,
            List<TouchedByClause> touched,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.modules = modules;
        this.touched = touched;
        this.clock = clock;
        this.events = events;
    }

    /** The places of these clauses, by clause. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<Place>> of(Collection<UUID> clauses) {
        var found = new HashMap<UUID, Set<Place>>();
        if (!clauses.isEmpty()) {
            jdbc.sql("select clause_id, kind, holder, target from clause_link where clause_id in (:ids)"
                            + " order by kind desc, holder, target")
                    .param("ids", clauses)
                    .query(row -> {
                        found.computeIfAbsent(row.getObject("clause_id", UUID.class), id -> new LinkedHashSet<>())
                                .add(new Place(
                                        PlaceKind.valueOf(row.getString("kind")),
                                        row.getString("holder"),
                                        row.getString("target")));
                    });
        }
        return found;
    }

    /** Every place the modules know, under the text a form sends back. */
    @Transactional(readOnly = true)
    public Map<String, NamedPlace> known() {
        var known = new LinkedHashMap<String, NamedPlace>();
        modules.forEach(module ->
                module.places().forEach(named -> known.put(named.place().key(), named)));
        return known;
    }

    /** The places in words; a place no module knows any more is left out. */
    @Transactional(readOnly = true)
    public List<NamedPlace> named(Collection<Place> places) {
        var known = known();
        var keys = places.stream().map(Place::key).toList();
        return known.values().stream()
                .filter(named -> keys.contains(named.place().key()))
                .toList();
    }

    /**
     * Sets the places of a clause.
     *
     * @param before the places the form was shown with; a conflict when they are others by now
     */
    public void set(Clause clause, Collection<String> before, Collection<String> wanted, Account by) {
        PositionPolicy.requireWriter(by);
        var known = known();
        jdbc.sql("select id from clause where id = :id for update")
                .param("id", clause.id())
                .query(UUID.class)
                .single();
        var standing = keys(of(List.of(clause.id())).getOrDefault(clause.id(), Set.of()));
        if (!standing.equals(new TreeSet<>(before))) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
        var after = new TreeSet<>(wanted);
        // What no module knows any more cannot be chosen in the form, and stays.
        after.retainAll(known.keySet());
        standing.stream().filter(key -> !known.containsKey(key)).forEach(after::add);
        if (after.equals(standing)) {
            return;
        }
        jdbc.sql("delete from clause_link where clause_id = :id")
                .param("id", clause.id())
                .update();
        after.forEach(key -> add(clause.id(), key));
        events.publishEvent(new RegisterChanged(
                "clause",
                clause.code(),
                "links-changed",
                by.id(),
                clock.now(),
                null,
                Map.of("links", new Change(String.join("; ", standing), String.join("; ", after)))));
    }

    /** What rests on these clauses, as far as this reader may know. */
    @Transactional(readOnly = true)
    public List<Touched> touchedBy(Collection<UUID> clauses, Account reader) {
        var places = new LinkedHashSet<Place>();
        of(clauses).values().forEach(places::addAll);
        if (places.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Touched>();
        touched.forEach(module -> found.addAll(module.touchedBy(places, reader)));
        return found;
    }

    private void add(UUID clause, String key) {
        var parts = key.split("/", 3);
        jdbc.sql("insert into clause_link (clause_id, kind, holder, target) values (:clause, :kind, :holder, :target)")
                .param("clause", clause)
                .param("kind", parts[0])
                .param("holder", parts[1])
                .param("target", parts[2])
                .update();
    }

    private static Set<String> keys(Set<Place> places) {
        var keys = new TreeSet<String>();
        places.forEach(place -> keys.add(place.key()));
        return keys;
    }
}
