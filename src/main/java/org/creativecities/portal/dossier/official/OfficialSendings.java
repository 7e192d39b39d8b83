package org.creativecities.portal.dossier.official;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.FileType;
import org.creativecities.portal.document.Rules;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to UNESCO, by whom, when and where, and what came back. A log: nothing is changed afterwards. */
@Service
@Transactional
public class OfficialSendings {

    /** What may come back; OUR_ANSWER is what the secretariat answered to a question. */
    public static final List<String> KINDS = List.of("ACKNOWLEDGEMENT", "QUESTION", "OUR_ANSWER", "REPLY", "RESULT");

    /** @param fileNumber of the official file that was sent */
    public record Sending(
            UUID id,
            UUID file,
            int fileNumber,
            UUID by,
            Instant at,
            String address,
            String subject,
            String message,
            List<Answer> answers) {}

    public record Answer(
            UUID id,
            UUID sending,
            String kind,
            LocalDate on,
            String sender,
            String text,
            @Nullable UUID document,
            UUID by) {}

    /** What the form asks. */
    public record NewSending(Instant at, String address, String subject, String message) {}

    public record NewAnswer(String kind, LocalDate on, String sender, String text) {}

    private final OfficialFiles files;
    private final OfficialReadings readings;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    OfficialSendings(
            OfficialFiles files,
            OfficialReadings readings,
            Documents documents,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.readings = readings;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Sending> of(UUID id, Account reader) {
        files.find(id, reader);
        var answers = jdbc.sql("""
                        select a.* from official_answer a join official_sending s on s.id = a.sending_id
                        where s.dossier_id = :dossier order by a.received_on, a.recorded_at""")
                .param("dossier", id)
                .query(OfficialSendings::answer)
                .list();
        return jdbc.sql("""
                        select s.*, f.number from official_sending s join official_file f on f.id = s.file_id
                        where s.dossier_id = :dossier order by s.sent_at desc""")
                .param("dossier", id)
                .query((row, n) -> sending(row, answers))
                .list();
    }

    /**
     * Writes down that a file was sent.
     *
     * @throws NotAllowedException when it was not nominated, is not whole, or was not read by two persons as it stands
     */
    public void record(UUID id, UUID file, NewSending sending, Account by) {
        var dossier = files.prepared(id, by);
        if (!OfficialPolicy.maySend(by, dossier.status())) {
            throw new NotAllowedException("dossier.official.refused.not-nominated");
        }
        var made = files.made(id, by).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var current = files.form(id).sha256();
        if (!made.ready() || !made.textSha256().equals(current)) {
            throw new NotAllowedException("dossier.official.refused.outdated");
        }
        if (!readings.finished(id, current)) {
            throw new NotAllowedException("dossier.official.refused.not-read");
        }
        var now = clock.now();
        if (sending.at().isAfter(now)) {
            throw new NotAllowedException("dossier.official.refused.future");
        }
        jdbc.sql("""
                        insert into official_sending (id, dossier_id, file_id, sent_by, sent_at, address, subject, message, recorded_at)
                        values (:id, :dossier, :file, :by, :sent, :address, :subject, :message, :at)""")
                .param("id", UUID.randomUUID())
                .param("dossier", id)
                .param("file", file)
                .param("by", by.id())
                .param("sent", sending.at().atOffset(ZoneOffset.UTC))
                .param("address", TextRules.line(sending.address()))
                .param("subject", TextRules.line(sending.subject()))
                .param("message", TextRules.lines(sending.message()))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                OfficialDone.open(dossier.card(), "sent", by.id(), now, Map.of("sha256", new Change(null, current))));
    }

    /** Writes down what came back, with its document when there is one. */
    public void answer(
            UUID id, UUID sending, NewAnswer answer, @Nullable String name, @Nullable InputStream content, Account by) {
        var dossier = files.prepared(id, by);
        if (of(id, by).stream().noneMatch(one -> one.id().equals(sending)) || !KINDS.contains(answer.kind())) {
            throw new NotVisibleException();
        }
        var rules = Rules.of(EnumSet.of(FileType.PDF, FileType.DOCX, FileType.JPEG, FileType.PNG), Rules.MOST_BYTES);
        var document = content == null
                ? null
                : documents.store(name, content, rules, by.id()).id();
        var now = clock.now();
        jdbc.sql("""
                        insert into official_answer (id, sending_id, kind, received_on, sender, text, document_id, recorded_by, recorded_at)
                        values (:id, :sending, :kind, :on, :sender, :text, :document, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("sending", sending)
                .param("kind", answer.kind())
                .param("on", answer.on())
                .param("sender", TextRules.line(answer.sender()))
                .param("text", TextRules.lines(answer.text()))
                .param("document", document)
                .param("by", by.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(OfficialDone.open(dossier.card(), "answered", by.id(), now, Map.of()));
    }

    /** The document that came with an answer. */
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> document(UUID id, UUID answer, Account reader) {
        return of(id, reader).stream()
                .flatMap(sending -> sending.answers().stream())
                .filter(one -> one.id().equals(answer) && one.document() != null)
                .findFirst()
                .map(one -> documents.serve(java.util.Objects.requireNonNull(one.document())))
                .orElseThrow(NotVisibleException::new);
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                row.getObject("sending_id", UUID.class),
                row.getString("kind"),
                row.getObject("received_on", LocalDate.class),
                row.getString("sender"),
                row.getString("text"),
                row.getObject("document_id", UUID.class),
                row.getObject("recorded_by", UUID.class));
    }

    private static Sending sending(ResultSet row, List<Answer> answers) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Sending(
                id,
                row.getObject("file_id", UUID.class),
                row.getInt("number"),
                row.getObject("sent_by", UUID.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("address"),
                row.getString("subject"),
                row.getString("message"),
                answers.stream().filter(one -> one.sending().equals(id)).toList());
    }
}
