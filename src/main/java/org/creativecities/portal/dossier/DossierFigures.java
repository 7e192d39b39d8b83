package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts over the dossiers of a call for the secretariat's and the auditor's desk. Nothing of their content. */
@Component
@Transactional(readOnly = true)
public class DossierFigures {

    private static final String LIVE =
            " from dossier d where d.call_id = :call and d.deleted_at is null and" + Reach.UNTIED;

    private final JdbcClient jdbc;

    DossierFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param days mean number of days since the last change, among those that stand there now
     */
    public record Stage(DossierStatus status, int count, double days) {}

    /**
     * @param changedAt the last change of state or text
     */
    public record Latest(
            UUID id, String reference, String municipality, String field, DossierStatus status, Instant changedAt) {}

    /** How many dossiers stand where; a status nobody is in is left out. */
    public List<Stage> stages(UUID callId, Account account) {
        requireReader(account);
        return jdbc.sql("select d.status, count(*) as count, "
                        + "avg(extract(epoch from portal_now() - d.updated_at)) / 86400 as days" + LIVE
                        + " group by d.status")
                .param("call", callId)
                .param("me", account.id())
                .query((row, n) -> new Stage(
                        DossierStatus.valueOf(row.getString("status")), row.getInt("count"), row.getDouble("days")))
                .list();
    }

    /** How many dossiers come from each province; provinces without one are left out. */
    public Map<String, Integer> provinces(UUID callId, Account account) {
        requireReader(account);
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("select m.province_code, count(*) as count from dossier d "
                        + "join municipality m on m.code = d.municipality_code "
                        + "where d.call_id = :call and d.deleted_at is null and d.status <> 'WITHDRAWN' "
                        + "and d.municipality_code not in "
                        + "(select c.municipality_code from conflict_of_interest c where c.person_id = :me) "
                        + "group by m.province_code order by m.province_code")
                .param("call", callId)
                .param("me", account.id())
                .query(row -> {
                    counts.put(row.getString("province_code"), row.getInt("count"));
                });
        return counts;
    }

    /** The dossiers that changed last. */
    public List<Latest> latest(UUID callId, int limit, Account account) {
        requireReader(account);
        return jdbc.sql("select d.id, d.reference, d.municipality_code, d.field_code, d.status, d.updated_at" + LIVE
                        + " order by d.updated_at desc, d.id limit :limit")
                .param("call", callId)
                .param("me", account.id())
                .param("limit", limit)
                .query((row, n) -> new Latest(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("municipality_code"),
                        row.getString("field_code"),
                        DossierStatus.valueOf(row.getString("status")),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static void requireReader(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotAllowedException("dossier.refused.role");
        }
    }
}
