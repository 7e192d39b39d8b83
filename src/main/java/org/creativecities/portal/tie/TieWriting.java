package org.creativecities.portal.tie;

import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what {@link TieDesk} has found allowed. */
@Component
class TieWriting {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    TieWriting(JdbcClient jdbc, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID say(UUID tie, NewStatement said, Statement.Origin origin, @Nullable Account by, @Nullable String key) {
        var id = UUID.randomUUID();
        var asked = origin == Statement.Origin.CITY;
        jdbc.sql("""
                        insert into tie_statement (id, tie_id, origin, tag, signed_year, note_fa, confidence, state, as_of,
                          made_by, made_at, decided_at, natural_key)
                        values (:id, :tie, :origin, :tag, :year, :note, 'REPORT', :state, :asOf, :by, portal_now(),
                          case when :asked then null else portal_now() end, :key)
                        """)
                .param("id", id)
                .param("tie", tie)
                .param("origin", origin.name())
                .param("tag", said.tag().name())
                .param("year", said.signedYear())
                .param("note", said.note())
                .param("state", asked ? "ASKED" : "STANDING")
                .param("asOf", clock.today().toString())
                .param("by", by == null ? null : by.id())
                .param("asked", asked)
                .param("key", key)
                .update();
        jdbc.sql("insert into tie_source (statement_id, position, title, url, user_edited)"
                        + " values (:id, 1, :title, :url, :url ~ '(wikipedia|wikidata)\\.org' is true)")
                .param("id", id)
                .param("title", said.sourceTitle())
                .param("url", said.sourceUrl())
                .update();
        return id;
    }

    record Said(
            UUID id,
            UUID tieId,
            String tag,
            @Nullable Integer signedYear,
            String state,
            @Nullable UUID madeBy) {}

    Optional<Said> statement(UUID tie, UUID statement) {
        return jdbc.sql("select id, tie_id, tag, signed_year, state, made_by from tie_statement"
                        + " where id = :id and tie_id = :tie")
                .param("id", statement)
                .param("tie", tie)
                .query(Said.class)
                .optional();
    }

    /** @throws ConflictException when somebody has decided about it meanwhile */
    void decide(UUID statement, String from, String to, String reason, Account by) {
        var changed = jdbc.sql("""
                        update tie_statement set state = :to, decided_by = :by, decided_at = portal_now(),
                          decision_reason = :reason, version = version + 1
                        where id = :id and state = :from
                        """)
                .param("to", to)
                .param("by", by.id())
                .param("reason", reason)
                .param("id", statement)
                .param("from", from)
                .update();
        if (changed == 0) {
            throw new ConflictException("tie.error.decided");
        }
    }

    UUID addEvidence(UUID tie, NewTieEvidence evidence, Account by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into tie_evidence (id, tie_id, stance, kind, title, url, document_id, dated, language, says,
                          added_by, added_at, sample)
                        values (:id, :tie, :stance, :kind, :title, :url, :document, :dated, :language, :says, :by,
                          portal_now(), :sample)
                        """)
                .param("id", id)
                .param("tie", tie)
                .param("stance", evidence.stance().name())
                .param("kind", evidence.kind().name())
                .param("title", evidence.title())
                .param("url", evidence.url())
                .param("document", evidence.document())
                .param("dated", evidence.dated())
                .param("language", evidence.language())
                .param("says", evidence.says())
                .param("by", by.id())
                .param("sample", evidence.sample())
                .update();
        return id;
    }

    /** @param refusal why not; null verifies it */
    void judgeEvidence(UUID tie, UUID evidence, @Nullable String refusal, Account by) {
        var changed = jdbc.sql("""
                        update tie_evidence set
                          verified_by = case when :refusal::text is null then :by end,
                          verified_at = case when :refusal::text is null then portal_now() end,
                          refusal = :refusal, refused_at = case when :refusal::text is not null then portal_now() end
                        where id = :id and tie_id = :tie and verified_at is null and refused_at is null and added_by <> :by
                        """)
                .param("refusal", refusal)
                .param("by", by.id())
                .param("id", evidence)
                .param("tie", tie)
                .update();
        if (changed == 0) {
            throw new ConflictException("tie.error.evidence-decided");
        }
    }

    void log(UUID tie, NewActivity done, Account by) {
        jdbc.sql("""
                        insert into tie_activity (id, tie_id, kind, title, held_on, field_code, organisers, participants,
                          cost_rial, money_source, outcome, evidence_url, document_id, logged_by, logged_at, sample)
                        values (:id, :tie, :kind, :title, :heldOn, :field, :organisers, :participants, :cost, :money, :outcome,
                          :url, :document, :by, portal_now(), :sample)
                        """)
                .param("id", UUID.randomUUID())
                .param("tie", tie)
                .param("kind", done.kind().name())
                .param("title", done.title())
                .param("heldOn", done.heldOn())
                .param("field", done.field())
                .param("organisers", done.organisers())
                .param("participants", done.participants())
                .param("cost", done.costRial())
                .param("money", done.moneySource())
                .param("outcome", done.outcome())
                .param("url", done.url())
                .param("document", done.document())
                .param("by", by.id())
                .param("sample", done.sample())
                .update();
    }

    void find(UUID tie, boolean success, String says, String source, @Nullable String url, boolean sample, Account by) {
        jdbc.sql("""
                        insert into tie_finding (id, tie_id, kind, says, source_title, source_url, added_by, added_at, sample)
                        values (:id, :tie, :kind, :says, :source, :url, :by, portal_now(), :sample)
                        """)
                .param("id", UUID.randomUUID())
                .param("tie", tie)
                .param("kind", success ? "SUCCESS" : "FAILURE")
                .param("says", says)
                .param("source", source)
                .param("url", url)
                .param("by", by.id())
                .param("sample", sample)
                .update();
    }
}
