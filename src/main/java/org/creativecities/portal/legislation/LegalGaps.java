package org.creativecities.portal.legislation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.criteria.Clause;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.criteria.RegisterFilter;
import org.creativecities.portal.criteria.Verdict;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.tie.Obstacles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where national law and the external criteria part, and what is being done about it. */
@Component
@Transactional(readOnly = true)
public class LegalGaps {

    private final Register register;
    private final Obstacles obstacles;
    private final JdbcClient jdbc;

    LegalGaps(Register register, Obstacles obstacles, JdbcClient jdbc) {
        this.register = register;
        this.obstacles = obstacles;
        this.jdbc = jdbc;
    }

    /** A bill that takes a gap up. */
    public record TakenUp(UUID bill, String reference, int article) {}

    /**
     * A gap.
     *
     * @param clause of an edition in force whose position is a reservation or a refusal; null for an obstacle
     * @param law what law a solution of an obstacle was said to need; null for a clause
     * @param by articles of bills that are not shelved; empty while nobody takes it up
     */
    public record Gap(
            @Nullable Clause clause,
            @Nullable Verdict verdict,
            @Nullable Bilingual obstacle,
            @Nullable String law,
            List<TakenUp> by) {}

    public List<Gap> all(Account reader) {
        if (!BillPolicy.mayRead(reader)) {
            throw new NotVisibleException();
        }
        var taken = taken();
        var gaps = new ArrayList<Gap>();
        for (var verdict : new Verdict[] {Verdict.NOT_ACCEPTED, Verdict.WITH_RESERVATION}) {
            var order = RegisterFilter.Order.NUMBER;
            for (var row : register.all(new RegisterFilter(null, verdict, false, null, null, order, false), true)) {
                var by = taken.getOrDefault(row.clause().id().toString(), List.of());
                gaps.add(new Gap(row.clause(), verdict, null, null, by));
            }
        }
        for (var obstacle : obstacles.all(null)) {
            for (var solution : obstacle.solutions()) {
                var law = solution.lawNeeded();
                if (law != null && !law.isBlank()) {
                    var by = taken.getOrDefault(obstacle.id().toString(), List.of());
                    gaps.add(new Gap(null, null, obstacle.title(), law, by));
                }
            }
        }
        return gaps;
    }

    private Map<String, List<TakenUp>> taken() {
        var taken = new HashMap<String, List<TakenUp>>();
        jdbc.sql("""
                        select distinct f.subject, b.id, b.reference, a.number from bill_finding f
                        join bill_article a on a.id = f.article_id and a.dropped_at is null join bill b on b.id = a.bill_id
                        where f.kind in ('CLAUSE', 'OBSTACLE') and b.stage <> 'SHELVED' order by b.reference, a.number""").query(row -> {
            taken.computeIfAbsent(row.getString("subject"), subject -> new ArrayList<>())
                    .add(new TakenUp(
                            row.getObject("id", UUID.class), row.getString("reference"), row.getInt("number")));
        });
        return taken;
    }
}
