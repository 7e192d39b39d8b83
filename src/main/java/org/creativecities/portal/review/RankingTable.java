package org.creativecities.portal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ranking of a call as the secretariat sees it. */
@Service
@Transactional(readOnly = true)
public class RankingTable {

    private final Assignments assignments;
    private final Calls calls;

    RankingTable(Assignments assignments, Calls calls) {
        this.assignments = assignments;
        this.calls = calls;
    }

    /**
     * @param seats reviews that still stand, handed in or not
     * @param submitted how many of them are handed in
     */
    public record Line(Ranking.Row row, DossierCard card, int seats, int submitted) {}

    public List<Line> of(UUID callId, Account account) {
        var reviews = assignments.ofCall(callId, account).stream()
                .filter(review -> review.status().isSeated())
                .collect(Collectors.groupingBy(ReviewView::dossierId));
        return lines(callId, assignments.dossiers(callId, account), assignments.counted(callId, account), reviews);
    }

    /** The ranking of every dossier, also of those a reader may be tied to: for the record that is frozen. */
    List<Line> whole(UUID callId) {
        var reached = assignments.reached(callId);
        return lines(callId, reached, assignments.counted(callId, reached), Map.of());
    }

    private List<Line> lines(
            UUID callId, List<DossierCard> of, List<ReviewView> handedIn, Map<UUID, List<ReviewView>> reviews) {
        var call = calls.find(callId).orElseThrow(NotVisibleException::new);
        var cards = of.stream().collect(Collectors.toMap(DossierCard::id, card -> card));
        var rubric = calls.rubric(call.rubric());
        var counted = handedIn.stream().collect(Collectors.groupingBy(ReviewView::dossierId));
        var entries = new ArrayList<Ranking.Entry>();
        for (var card : cards.values()) {
            var totals = new ArrayList<Double>();
            for (var review : counted.getOrDefault(card.id(), List.of())) {
                var mean = new ScoreSheet(rubric, review.scores()).weightedMean();
                if (mean != null) {
                    totals.add(mean);
                }
            }
            entries.add(new Ranking.Entry(card.id(), card.field(), totals));
        }
        return lines(call, entries, cards, reviews);
    }

    private static List<Line> lines(
            CallView call,
            List<Ranking.Entry> entries,
            Map<UUID, DossierCard> cards,
            Map<UUID, List<ReviewView>> reviews) {
        var lines = new ArrayList<Line>();
        for (var row : Ranking.of(entries, call.quota().max(), call.quota().differentFields())) {
            var card = cards.get(row.entry().dossier());
            if (card != null) {
                var seats = reviews.getOrDefault(card.id(), List.of());
                var submitted = (int) seats.stream()
                        .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                        .count();
                lines.add(new Line(row, card, seats.size(), submitted));
            }
        }
        return lines;
    }
}
