package org.creativecities.portal.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must never be true of stored dossiers: each statement finds the rows that break its rule. */
@Component
public class Invariants {

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put(
                "every sending has its snapshot",
                "select id from dossier d where sendings <> (select count(*) from submission s where s.dossier_id = d.id)");
        RULES.put(
                "a snapshot is what its hash says",
                "select id from submission where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> content_sha256");
        RULES.put(
                "an approved text has exactly one standing approval",
                "select id from dossier d where status = 'APPROVED' and not exists"
                        + " (select 1 from approval a where a.dossier_id = d.id and cancelled_at is null)");
        RULES.put(
                "a text that can be written has no standing approval",
                "select d.id from dossier d join approval a on a.dossier_id = d.id and a.cancelled_at is null"
                        + " where d.status in ('DRAFT', 'APPROVAL_ASKED', 'RETURNED', 'WITHDRAWN')");
        RULES.put(
                "a return that is answered is not open",
                "select d.id from dossier d join dossier_return r on r.id = d.return_id where r.answered_at is not null");
        RULES.put(
                "a released decision has two persons",
                "select dossier_id from dossier_decision where released_by = prepared_by");
        RULES.put(
                "a decided dossier has a released decision of that outcome",
                "select d.id from dossier d left join dossier_decision x on x.dossier_id = d.id"
                        + " where d.status in ('NOMINATED', 'RUNNER_UP', 'NOT_NOMINATED')"
                        + " and (x.released_at is null or x.outcome <> d.status)");
        RULES.put(
                "an answer is its last version",
                "select a.dossier_id from answer a where (a.value, a.version) is distinct from (select v.value, v.version"
                        + " from answer_version v where (v.dossier_id, v.section, v.item, v.question, v.language)"
                        + " = (a.dossier_id, a.section, a.item, a.question, a.language) order by version desc limit 1)");
        RULES.put(
                "a screened dossier has its verdict",
                "select d.id from dossier d where d.status in ('ADMITTED', 'NOT_ADMITTED') and not exists"
                        + " (select 1 from screening_verdict v where v.dossier_id = d.id and v.verdict = d.status)");
        RULES.put(
                "a withdrawn dossier says why",
                "select id from dossier d where status = 'WITHDRAWN' and not exists"
                        + " (select 1 from withdrawal w where w.dossier_id = d.id)");
    }

    private final JdbcClient jdbc;

    Invariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rules that are broken, with the rows that break them. */
    public Map<String, List<String>> broken() {
        var broken = new LinkedHashMap<String, List<String>>();
        RULES.forEach((rule, sql) -> {
            var rows = jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
            if (!rows.isEmpty()) {
                broken.put(rule, rows);
            }
        });
        return broken;
    }
}
