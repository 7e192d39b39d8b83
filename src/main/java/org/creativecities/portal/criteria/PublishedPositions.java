package org.creativecities.portal.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of the positions. What is not public is not in these views at all. */
@Service
@Transactional(readOnly = true)
public class PublishedPositions {

    private static final Set<PositionStatus> SHOWN = Set.of(PositionStatus.PUBLISHED, PositionStatus.SUPERSEDED);

    private final NationalPositionRepository positions;
    private final PositionParts parts;

    PublishedPositions(NationalPositionRepository positions, PositionParts parts) {
        this.positions = positions;
        this.parts = parts;
    }

    /** All versions of a clause that ever were public, newest first; withdrawn ones keep their number and the reason. */
    public List<PositionView> ofClause(UUID clause) {
        return views(positions.findByClauseIdOrderByNumberDesc(clause).stream()
                .map(one -> one.view(List.of(), Set.of()))
                .filter(one -> one.publishedAt() != null)
                .toList());
    }

    /**
     * What counts for the public now, by clause: the newest public version unless it was taken back.
     *
     * @return clauses without one are missing
     */
    public Map<UUID, PositionView> of(Collection<UUID> clauses) {
        var newest = new HashMap<UUID, PositionView>();
        if (clauses.isEmpty()) {
            return newest;
        }
        for (var one : positions.findByClauseIdIn(clauses)) {
            var view = one.view(List.of(), Set.of());
            if (view.publishedAt() != null) {
                newest.merge(view.clause(), view, (a, b) -> a.number() > b.number() ? a : b);
            }
        }
        newest.values().removeIf(view -> !SHOWN.contains(view.status()));
        var shown = new HashMap<UUID, PositionView>();
        views(new ArrayList<>(newest.values())).forEach(view -> shown.put(view.clause(), view));
        return shown;
    }

    /** What counts for the public now; null where nothing does. */
    public @Nullable PositionView of(UUID clause) {
        return of(List.of(clause)).get(clause);
    }

    private List<PositionView> views(List<PositionView> found) {
        var laws = parts.laws(found.stream().map(PositionView::id).toList());
        return found.stream()
                .map(one -> publicPart(one, laws.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static PositionView publicPart(PositionView one, List<LegalBasis> laws) {
        var gone = one.status() == PositionStatus.WITHDRAWN;
        return new PositionView(
                one.id(),
                one.clause(),
                one.number(),
                one.status(),
                one.verdict(),
                gone ? new Bilingual("", "") : one.reservation(),
                one.reasoningPublic() && !gone ? one.reasoning() : "",
                one.reasoningPublic(),
                one.minorityPublic() && !gone ? one.minority() : "",
                one.minorityPublic() ? one.minorityHolder() : "",
                one.minorityPublic(),
                one.body(),
                one.effect(),
                one.note(),
                one.nextLook(),
                one.draftedBy(),
                one.editedAt(),
                one.editedBy(),
                null,
                null,
                one.decidedAt(),
                one.publishedAt(),
                one.endedAt(),
                one.endReason(),
                one.version(),
                gone ? List.of() : laws,
                Set.of());
    }
}
