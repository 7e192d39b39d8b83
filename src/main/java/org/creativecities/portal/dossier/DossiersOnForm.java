package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.call.DossiersOfCall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the module of calls what it has to know of the dossiers written for a call. */
@Component
@Transactional
class DossiersOnForm implements DossiersOfCall {

    private static final String SELECT = """
            select d.id, d.reference, d.municipality_code, d.template_id, d.status in ('DRAFT', 'RETURNED') as open,
              (select count(*) from answer a where a.dossier_id = d.id and a.value <> ''
                and split_part(a.question, '~', 1) in (:questions)) as answers,
              (select count(*) from answer a where a.dossier_id = d.id and a.value <> '' and a.language = 'en'
                and split_part(a.question, '~', 1) in (:questions)) as translations
            from dossier d where d.call_id = :call and d.deleted_at is null and d.status <> 'WITHDRAWN' """;

    private final JdbcClient jdbc;

    DossiersOnForm(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Touched> of(UUID callId, Collection<String> questions) {
        return select(SELECT + "order by d.reference", callId, questions)
                .query(DossiersOnForm::row)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Touched> of(UUID callId, String municipality) {
        return select(SELECT + "and d.municipality_code = :city", callId, Set.of())
                .param("city", municipality)
                .query(DossiersOnForm::row)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Touched> sent(UUID callId) {
        return select(SELECT + "and d.sendings > 0 order by d.reference", callId, Set.of())
                .query(DossiersOnForm::row)
                .list();
    }

    @Override
    public List<UUID> move(Collection<UUID> dossiers, UUID from, UUID to) {
        return jdbc.sql("""
                        update dossier set template_id = :to, version = version + 1, updated_at = portal_now()
                        where id in (:ids) and template_id = :from and status in ('DRAFT', 'RETURNED') and deleted_at is null
                        returning id""")
                .param("to", to)
                .param("from", from)
                .param("ids", dossiers)
                .query(UUID.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Earlier> earlier(String municipality, UUID exceptCall) {
        return jdbc.sql("""
                        select d.call_id, c.round, d.reference, d.status = 'NOMINATED' as nominated
                        from dossier d join call c on c.id = d.call_id
                        where d.municipality_code = :city and d.call_id <> :call and d.sendings > 0 and d.status <> 'WITHDRAWN'
                          and c.kind <> 'EXPRESSION'
                        order by c.round desc""")
                .param("city", municipality)
                .param("call", exceptCall)
                .query((row, n) -> new Earlier(
                        row.getObject("call_id", UUID.class),
                        row.getInt("round"),
                        row.getString("reference"),
                        row.getBoolean("nominated")))
                .list();
    }

    private JdbcClient.StatementSpec select(String sql, UUID callId, Collection<String> questions) {
        return jdbc.sql(sql).param("call", callId).param("questions", questions.isEmpty() ? Set.of("") : questions);
    }

    private static Touched row(ResultSet row, int n) throws SQLException {
        return new Touched(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("municipality_code"),
                row.getObject("template_id", UUID.class),
                row.getBoolean("open"),
                row.getInt("answers"),
                row.getInt("translations"));
    }
}
