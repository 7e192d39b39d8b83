package org.creativecities.portal.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition beside the one before it.
 *
 * @param earlier null for the first of its kind
 */
public record EditionDifference(Edition edition, @Nullable Edition earlier, List<ClauseChange> changes) {

    static EditionDifference of(Edition edition, @Nullable Edition earlier, List<Clause> now, List<Clause> before) {
        var old = new HashMap<UUID, Clause>();
        before.forEach(clause -> old.put(clause.id(), clause));
        var changes = new ArrayList<ClauseChange>();
        var followed = new HashSet<UUID>();
        for (var clause : now) {
            var predecessor = clause.follows() == null ? null : old.get(clause.follows());
            if (predecessor != null) {
                followed.add(predecessor.id());
            }
            changes.add(predecessor == null ? ClauseChange.added(clause) : ClauseChange.between(predecessor, clause));
        }
        before.stream()
                .filter(clause -> !followed.contains(clause.id()))
                .forEach(gone -> changes.add(ClauseChange.removed(gone)));
        return new EditionDifference(edition, earlier, List.copyOf(changes));
    }

    public long count(String kind) {
        return changes.stream()
                .filter(change -> change.kind() == ClauseChange.Kind.valueOf(kind))
                .count();
    }

    /** What is not the same. */
    public List<ClauseChange> differing() {
        return changes.stream()
                .filter(change -> change.kind() != ClauseChange.Kind.SAME)
                .toList();
    }
}
