package org.creativecities.portal.dossier.official;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code official_file} and {@code official_paper}. */
@Repository
class OfficialRows {

    /** Work for the press. */
    record Asked(UUID id, UUID dossier, UUID submission, String textSha256) {}

    record Content(String kind, String name, byte[] bytes) {}

    private final JdbcClient jdbc;

    OfficialRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The files of a dossier, newest first, each with its papers; two questions however many there are. */
    List<OfficialFileView> of(UUID dossier) {
        var papers = jdbc.sql("""
                        select p.file_id as file, p.kind, p.name, p.size, p.sha256 from official_paper p
                        join official_file f on f.id = p.file_id where f.dossier_id = :dossier order by p.kind""")
                .param("dossier", dossier)
                .query(OfficialFileView.Paper.class)
                .list();
        return jdbc.sql("""
                        select f.*, s.number as sending from official_file f join submission s on s.id = f.submission_id
                        where f.dossier_id = :dossier order by f.number desc""")
                .param("dossier", dossier)
                .query((row, n) -> view(row, papers))
                .list();
    }

    private static OfficialFileView view(ResultSet row, List<OfficialFileView.Paper> papers) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ready = row.getObject("ready_at", OffsetDateTime.class);
        return new OfficialFileView(
                id,
                row.getInt("number"),
                row.getInt("sending"),
                row.getString("text_sha256"),
                row.getString("state"),
                row.getInt("annexes"),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                ready == null ? null : ready.toInstant(),
                papers.stream().filter(one -> one.file().equals(id)).toList());
    }

    /** The dossier's row is held, so that two who ask at once get two numbers. */
    UUID ask(UUID dossier, UUID submission, String textSha256, UUID by, Instant at) {
        var unused = jdbc.sql("select 1 from dossier where id = :dossier for update")
                .param("dossier", dossier)
                .query(Integer.class)
                .single();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into official_file (id, dossier_id, submission_id, number, text_sha256, state, asked_by, asked_at)
                        select :id, :dossier, :submission, coalesce(max(number), 0) + 1, :sha256, 'ASKED', :by, :at
                        from official_file where dossier_id = :dossier""")
                .param("id", id)
                .param("dossier", dossier)
                .param("submission", submission)
                .param("sha256", textSha256)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Takes the next one, so that no other instance takes it too; one left unfinished is taken again. */
    Optional<Asked> claim() {
        return jdbc.sql("""
                        update official_file set state = 'MAKING', begun_at = portal_now()
                        where id = (
                          select id from official_file
                          where state = 'ASKED' or state = 'MAKING' and begun_at < portal_now() - interval '5 minutes'
                          order by asked_at limit 1 for update skip locked)
                        returning id, dossier_id as dossier, submission_id as submission, text_sha256""")
                .query((row, n) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getObject("dossier", UUID.class),
                        row.getObject("submission", UUID.class),
                        row.getString("text_sha256")))
                .optional();
    }

    void ended(UUID id, String state, int annexes) {
        jdbc.sql(
                        "update official_file set state = :state, annexes = :annexes, ready_at = portal_now() where id = :id and state = 'MAKING'")
                .param("id", id)
                .param("state", state)
                .param("annexes", annexes)
                .update();
    }

    void keep(UUID file, Content paper) {
        jdbc.sql("""
                        insert into official_paper (file_id, kind, name, size, sha256, content)
                        values (:file, :kind, :name, :size, :sha256, :content) on conflict do nothing""")
                .param("file", file)
                .param("kind", paper.kind())
                .param("name", paper.name())
                .param("size", paper.bytes().length)
                .param("sha256", OfficialForm.sha256(paper.bytes()))
                .param("content", paper.bytes())
                .update();
    }

    Optional<Content> paper(UUID dossier, UUID file, String kind) {
        return jdbc.sql("""
                        select p.kind, p.name, p.content from official_paper p join official_file f on f.id = p.file_id
                        where f.dossier_id = :dossier and f.id = :file and p.kind = :kind""")
                .param("dossier", dossier)
                .param("file", file)
                .param("kind", kind)
                .query((row, n) -> new Content(row.getString("kind"), row.getString("name"), row.getBytes("content")))
                .optional();
    }
}
