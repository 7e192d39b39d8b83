package org.creativecities.portal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One page for the minister: the figures that matter, each with the list behind it. A figure counts what its list shows
 * this reader, so that cities they are tied to are left out where the list leaves them out.
 */
@Component
@Transactional(readOnly = true)
class Brief {

    private static final String UNTIED = " and not exists (select 1 from conflict_of_interest t where t.person_id = :me"
            + " and t.municipality_code = ";

    private final JdbcClient jdbc;

    Brief(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure.
     *
     * @param key of its words below {@code dashboard.brief.}
     * @param path the list behind it
     * @param warns whether anything above zero needs attention
     */
    record Line(String key, long value, String path, boolean warns) {}

    /** @param group key of its title below {@code dashboard.brief.group.} */
    record Group(String group, List<Line> lines) {}

    /** @param call the call that is looked at; null while none was published */
    List<Group> of(@Nullable UUID call, Account reader) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                "network",
                List.of(
                        line(
                                reader,
                                "members",
                                "select count(*) from member_city where iso2 = 'IR'",
                                "/creative-cities",
                                false),
                        line(
                                reader,
                                "reports-waiting",
                                "select count(*) from monitoring_report r where r.status = 'SENT'" + UNTIED
                                        + "r.municipality_code)",
                                "/monitoring",
                                true))));
        if (call != null) {
            var list = "/office/dossiers?call=" + call;
            groups.add(new Group(
                    "call",
                    List.of(
                            ofCall(reader, "dossiers", "true", call, list, false),
                            ofCall(
                                    reader,
                                    "submitted",
                                    "d.status = 'SUBMITTED'",
                                    call,
                                    list + "&status=SUBMITTED",
                                    true),
                            ofCall(
                                    reader,
                                    "under-review",
                                    "d.status = 'UNDER_REVIEW'",
                                    call,
                                    list + "&status=UNDER_REVIEW",
                                    false),
                            ofCall(
                                    reader,
                                    "nominated",
                                    "d.status = 'NOMINATED'",
                                    call,
                                    list + "&status=NOMINATED",
                                    false))));
        }
        groups.add(new Group(
                "ties",
                List.of(
                        line(
                                reader,
                                "ties-active",
                                "select count(*) from tie where status = 'ACTIVE'",
                                "/office/ties?status=ACTIVE",
                                false),
                        line(
                                reader,
                                "ties-unknown",
                                "select count(*) from tie where status = 'UNKNOWN'",
                                "/office/ties?status=UNKNOWN",
                                false),
                        line(
                                reader,
                                "proposals-opinions",
                                "select count(*) from proposal p where p.status = 'OPINIONS'" + UNTIED
                                        + "p.municipality_code)",
                                "/office/proposals?status=OPINIONS",
                                false),
                        line(
                                reader,
                                "opinions-late",
                                "select count(*) from opinion o join proposal p on p.id = o.proposal_id"
                                        + " where o.status = 'ASKED' and o.due_on <"
                                        + " (portal_now() at time zone 'Asia/Tehran')::date" + UNTIED
                                        + "p.municipality_code)",
                                "/office/proposals?status=OPINIONS",
                                true))));
        groups.add(new Group(
                "work",
                List.of(
                        line(
                                reader,
                                "workshops",
                                "select count(*) from workshop where status = 'HELD'",
                                "/office/workshops?status=HELD",
                                false),
                        line(
                                reader,
                                "promises-late",
                                "select count(*) from promise where status in ('OPEN', 'IN_PROGRESS') and due_on <"
                                        + " (portal_now() at time zone 'Asia/Tehran')::date",
                                "/office/promises?status=LATE",
                                true),
                        line(
                                reader,
                                "bills",
                                "select count(*) from bill where stage in ('MINISTRY', 'GOVERNMENT', 'PARLIAMENT')",
                                "/office/legislation",
                                false),
                        line(
                                reader,
                                "objections",
                                "select count(*) from objection o join dossier d on d.id = o.dossier_id where o.status in"
                                        + " ('FILED', 'UNDER_REVIEW', 'PREPARED')" + UNTIED + "d.municipality_code)",
                                "/office/objections",
                                true))));
        return groups;
    }

    private Line line(Account reader, String key, String sql, String path, boolean warns) {
        var asked = jdbc.sql(sql);
        var value = (sql.contains(":me") ? asked.param("me", reader.id()) : asked)
                .query(Long.class)
                .single();
        return new Line(key, value, path, warns);
    }

    private Line ofCall(Account reader, String key, String condition, UUID call, String path, boolean warns) {
        var sql = "select count(*) from dossier d where d.call_id = :call and d.deleted_at is null and " + condition
                + UNTIED + "d.municipality_code)";
        var value = jdbc.sql(sql)
                .param("call", call)
                .param("me", reader.id())
                .query(Long.class)
                .single();
        return new Line(key, value, path, warns);
    }
}
