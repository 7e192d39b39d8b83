package org.creativecities.portal.sistercity.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of opinions. */
@Component
class OpinionRows {

    private static final String OF_PROPOSAL = """
            select o.*, b.name_fa, b.name_en from opinion o join opinion_body b on b.code = o.body_code
            where o.proposal_id = :id order by o.asked_at, o.body_code""";
    private static final String OF_BODY = """
            select o.*, b.name_fa, b.name_en from opinion o join opinion_body b on b.code = o.body_code
            where o.body_code = :id and not exists (select 1 from proposal p join conflict_of_interest x
              on x.municipality_code = p.municipality_code where p.id = o.proposal_id and x.person_id = :me)
            order by o.status = 'ASKED' desc, o.due_on, o.id limit 200""";
    private static final String ONE = """
            select o.*, b.name_fa, b.name_en from opinion o join opinion_body b on b.code = o.body_code
            where o.id = :id and not exists (select 1 from proposal p join conflict_of_interest x
              on x.municipality_code = p.municipality_code where p.id = o.proposal_id and x.person_id = :me)""";

    private final JdbcClient jdbc;

    OpinionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpinionBody> bodies() {
        return jdbc.sql("select * from opinion_body where not asked_no_more order by code")
                .query((row, n) -> new OpinionBody(
                        row.getString("code"),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getInt("working_days")))
                .list();
    }

    /** Which gate the answer of a body settles, by its code. */
    Map<String, Gate> gates() {
        var gates = new HashMap<String, Gate>();
        jdbc.sql("select code, gate from opinion_body where gate is not null").query(row -> {
            gates.put(row.getString("code"), Gate.valueOf(row.getString("gate")));
        });
        return gates;
    }

    Optional<String> bodyOf(UUID person) {
        return jdbc.sql("select body_code from opinion_officer where person_id = :id")
                .param("id", person)
                .query(String.class)
                .optional();
    }

    List<UUID> officers(String body) {
        return jdbc.sql("select person_id from opinion_officer where body_code = :body")
                .param("body", body)
                .query(UUID.class)
                .list();
    }

    List<OpinionView> ofProposal(UUID proposal) {
        return read(OF_PROPOSAL, proposal, null);
    }

    /** Without those about cities the officer is tied to. */
    List<OpinionView> ofBody(String body, UUID officer) {
        return read(OF_BODY, body, officer);
    }

    Optional<OpinionView> find(UUID id, UUID officer) {
        return read(ONE, id, officer).stream().findFirst();
    }

    int waiting(UUID proposal) {
        return jdbc.sql("select count(*) from opinion where proposal_id = :id and status = 'ASKED'")
                .param("id", proposal)
                .query(Integer.class)
                .single();
    }

    /** Conditions that stop the next stage and are not met. */
    List<String> openBlocking(UUID proposal) {
        return jdbc.sql("""
                        select c.text from opinion_condition c join opinion o on o.id = c.opinion_id
                        where o.proposal_id = :id and c.blocking and c.met_at is null""").param("id", proposal).query(String.class).list();
    }

    private List<OpinionView> read(String statement, Object id, @Nullable UUID officer) {
        var conditions = new HashMap<UUID, List<OpinionView.Condition>>();
        var rows = jdbc.sql(statement)
                .param("id", id)
                .param("me", officer)
                .query((row, n) -> opinion(row, List.of()))
                .list();
        if (rows.isEmpty()) {
            return rows;
        }
        jdbc.sql("select * from opinion_condition where opinion_id in (:ids) order by id")
                .param("ids", rows.stream().map(OpinionView::id).toList())
                .query(row -> {
                    conditions
                            .computeIfAbsent(row.getObject("opinion_id", UUID.class), key -> new ArrayList<>())
                            .add(condition(row));
                });
        return rows.stream().map(row -> with(row, conditions)).toList();
    }

    private static OpinionView with(OpinionView row, Map<UUID, List<OpinionView.Condition>> conditions) {
        return new OpinionView(
                row.id(),
                row.proposal(),
                row.body(),
                row.bodyName(),
                row.question(),
                row.askedAt(),
                row.dueOn(),
                row.status(),
                row.verdict(),
                row.sentence(),
                row.confidential(),
                row.holdUntil(),
                row.filedAt(),
                row.remindedAt(),
                conditions.getOrDefault(row.id(), List.of()),
                row.version());
    }

    private static OpinionView.Condition condition(ResultSet row) throws SQLException {
        var met = row.getObject("met_at", OffsetDateTime.class);
        return new OpinionView.Condition(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getBoolean("blocking"),
                met == null ? null : met.toInstant(),
                row.getString("proof"));
    }

    private static OpinionView opinion(ResultSet row, List<OpinionView.Condition> conditions) throws SQLException {
        var verdict = row.getString("verdict");
        var filed = row.getObject("filed_at", OffsetDateTime.class);
        var reminded = row.getObject("reminded_at", OffsetDateTime.class);
        return new OpinionView(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getString("body_code"),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("status"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("sentence"),
                row.getString("confidential"),
                row.getObject("hold_until", LocalDate.class),
                filed == null ? null : filed.toInstant(),
                reminded == null ? null : reminded.toInstant(),
                conditions,
                row.getLong("version"));
    }
}
