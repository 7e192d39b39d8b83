package org.creativecities.portal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a call goes: what came in and went out, how long dossiers stood in each state, how it spreads over the provinces.
 * Durations are calendar days read from the history. Cities the reader is tied to are left out.
 */
@Component("callStatistics")
@Transactional(readOnly = true)
class Statistics {

    private static final String THESE = """
            with these as (select d.* from dossier d where d.call_id = :call and d.deleted_at is null
              and not exists (select 1 from conflict_of_interest t where t.person_id = :me
                and t.municipality_code = d.municipality_code))
            """;

    private static final String STANDS = """
            , moves as (select h.subject_id, h.number, h.at, case h.action
                when 'dossier.approval-asked' then 'APPROVAL_ASKED' when 'dossier.approved' then 'APPROVED'
                when 'dossier.submitted' then 'SUBMITTED' when 'dossier.returned' then 'RETURNED'
                when 'dossier.review-started' then 'UNDER_REVIEW' when 'dossier.decision-prepared' then 'DECISION_PREPARED'
                when 'dossier.approval-cancelled' then case when exists (select 1 from submission s
                  where s.dossier_id = d.id and s.submitted_at < h.at) then 'RETURNED' else 'DRAFT' end
                else h.changes::jsonb -> 'status' ->> 'after' end as became
              from history_entry h join these d on d.id::text = h.subject_id
              where h.subject = 'dossier' and (h.changes like '%"status"%' or h.action in ('dossier.approval-asked',
                'dossier.approved', 'dossier.submitted', 'dossier.returned', 'dossier.review-started',
                'dossier.decision-prepared', 'dossier.approval-cancelled'))),
            starts as (select id::text as subject_id, 0::bigint as number, created_at as at, 'DRAFT' as became from these
              union all select subject_id, number, at, became from moves where became is not null),
            stands as (select became as status, at, lead(at) over (partition by subject_id order by number) as until from starts)
            select status, count(*) as times, count(*) filter (where until is null) as now,
              percentile_cont(0.5) within group (order by extract(epoch from coalesce(until, portal_now()) - at)) / 86400 as median,
              max(extract(epoch from coalesce(until, portal_now()) - at)) / 86400 as longest
            from stands where status is not null group by status""";

    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A state.
     *
     * @param times how often a dossier came into it
     * @param now how many are in it
     * @param median days a dossier stood in it; those that still do count until now
     */
    record Stand(DossierStatus status, int times, int now, double median, double longest) {}

    /**
     * @param decided released decisions
     * @param days median days from the first sending to the released decision; null while there is none
     */
    record Throughput(
            int begun,
            int sent,
            int decided,
            int withdrawn,
            @Nullable Double days) {}

    record Province(String code, Bilingual name, int begun, int sent, int nominated) {}

    Throughput throughput(UUID call, Account reader) {
        var sql = THESE + """
                select count(*) as begun, count(*) filter (where first_sent is not null) as sent,
                  count(*) filter (where decided is not null) as decided, count(*) filter (where status = 'WITHDRAWN') as withdrawn,
                  percentile_cont(0.5) within group (order by extract(epoch from decided - first_sent)) / 86400 as days
                from (select d.status, (select min(s.submitted_at) from submission s where s.dossier_id = d.id) as first_sent,
                  (select x.released_at from dossier_decision x where x.dossier_id = d.id) as decided from these d) each""";
        return jdbc.sql(sql)
                .param("call", call)
                .param("me", reader.id())
                .query((row, n) -> new Throughput(
                        row.getInt("begun"),
                        row.getInt("sent"),
                        row.getInt("decided"),
                        row.getInt("withdrawn"),
                        row.getObject("days", Double.class)))
                .single();
    }

    List<Stand> stands(UUID call, Account reader) {
        var sql = THESE + STANDS;
        var found = jdbc.sql(sql)
                .param("call", call)
                .param("me", reader.id())
                .query((row, n) -> new Stand(
                        DossierStatus.valueOf(row.getString("status")),
                        row.getInt("times"),
                        row.getInt("now"),
                        row.getDouble("median"),
                        row.getDouble("longest")))
                .list();
        var ordered = new ArrayList<>(found);
        ordered.sort(java.util.Comparator.comparing(Stand::status));
        return ordered;
    }

    List<Province> provinces(UUID call, Account reader) {
        var sql = THESE + """
                select p.code, p.name_fa, p.name_en, count(*) as begun,
                  count(*) filter (where exists (select 1 from submission s where s.dossier_id = d.id)) as sent,
                  count(*) filter (where d.status = 'NOMINATED') as nominated
                from these d join municipality m on m.code = d.municipality_code join province p on p.code = m.province_code
                group by p.code, p.name_fa, p.name_en order by begun desc, p.code""";
        return jdbc.sql(sql)
                .param("call", call)
                .param("me", reader.id())
                .query((row, n) -> new Province(
                        row.getString("code"),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getInt("begun"),
                        row.getInt("sent"),
                        row.getInt("nominated")))
                .list();
    }
}
