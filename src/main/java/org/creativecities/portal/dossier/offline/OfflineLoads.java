package org.creativecities.portal.dossier.offline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.FileType;
import org.creativecities.portal.document.Rules;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.TypedAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door to the form as a file: written, brought back, looked at, taken over answer by answer. */
@Service
@Transactional
public class OfflineLoads {

    private static final long MOST_BYTES = 10L * 1024 * 1024;

    /** What a file said, kept with it. */
    record Content(Map<String, String> texts, List<String> outside) {}

    private final DossierReading reading;
    private final DossierWriting writing;
    private final OfflineForms forms;
    private final OfflineWriter writer;
    private final OfflineReader reader;
    private final OfflineChanges changes;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DatabaseClock clock;

    OfflineLoads(
            DossierReading reading,
            DossierWriting writing,
            OfflineForms forms,
            OfflineWriter writer,
            OfflineReader reader,
            OfflineChanges changes,
            Documents documents,
            JdbcClient jdbc,
            JsonMapper json,
            DatabaseClock clock) {
        this.reading = reading;
        this.writing = writing;
        this.forms = forms;
        this.writer = writer;
        this.reader = reader;
        this.changes = changes;
        this.documents = documents;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The form as a word-processor file, with what is written already, in the language of the page.
     *
     * @throws NotAllowedException when nothing is open for this person
     */
    @Transactional(readOnly = true)
    public byte[] form(UUID id, Account by) {
        var form = forms.of(id, by);
        if (form.sections().isEmpty()) {
            throw new NotAllowedException("dossier.refused.EDIT");
        }
        return writer.write(form);
    }

    /**
     * Keeps a filled file for a look at it; changes nothing yet.
     *
     * @throws UnreadableFileException when it is no form of this dossier
     * @throws org.creativecities.portal.document.UploadRefusedException when the file is not taken
     */
    public UUID load(UUID id, @Nullable String name, InputStream content, Account by) {
        var dossier = reading.find(id, by);
        if (!dossier.allows("EDIT")) {
            throw new NotAllowedException("dossier.refused.EDIT");
        }
        var document = documents.store(name, content, Rules.of(Set.of(FileType.DOCX), MOST_BYTES), by.id());
        var read = read(document.id());
        if (read.texts().isEmpty()) {
            throw new UnreadableFileException();
        }
        var load = UUID.randomUUID();
        jdbc.sql("""
                        insert into offline_load (id, dossier_id, document_id, person_id, loaded_at, content)
                        values (:id, :dossier, :document, :by, :at, :content)""")
                .param("id", load)
                .param("dossier", id)
                .param("document", document.id())
                .param("by", by.id())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("content", json.writeValueAsString(new Content(read.texts(), read.outside())))
                .update();
        return load;
    }

    private OfflineReader.Read read(UUID document) {
        try (var content = documents.open(document)) {
            return reader.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files this person brought back, newest first. */
    @Transactional(readOnly = true)
    public List<OfflinePreview.Load> loads(UUID id, Account by) {
        reading.find(id, by);
        return jdbc.sql("""
                        select l.*, d.name from offline_load l join document d on d.id = l.document_id
                        where l.dossier_id = :dossier and l.person_id = :by order by l.loaded_at desc limit 50""")
                .param("dossier", id)
                .param("by", by.id())
                .query(OfflineLoads::load)
                .list();
    }

    /** What the file would change now. */
    @Transactional(readOnly = true)
    public OfflinePreview preview(UUID id, UUID load, Account by) {
        var one = loads(id, by).stream()
                .filter(candidate -> candidate.id().equals(load))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var content = jdbc.sql("select content from offline_load where id = :id")
                .param("id", load)
                .query(String.class)
                .single();
        return changes.of(forms.of(id, by), one, json.readValue(content, Content.class), by);
    }

    /**
     * Takes over the ticked answers.
     *
     * @param ticked the answers by their number on the page, each with the version the page showed
     * @throws ConflictException when one of them was changed since the page was shown: nothing is taken over then
     */
    public int apply(UUID id, UUID load, Map<Integer, Long> ticked, Account by) {
        var preview = preview(id, load, by);
        var entries = new LinkedHashMap<String, Integer>();
        var bySection = new LinkedHashMap<String, List<TypedAnswer>>();
        var taken = 0;
        for (var change : preview.changes()) {
            var shown = ticked.get(change.number());
            if (shown == null || !change.possible()) {
                continue;
            }
            if (shown != change.version()) {
                throw new ConflictException("dossier.offline.moved");
            }
            var key = change.key();
            var item = key.item() >= 0
                    ? key.item()
                    : entries.computeIfAbsent(
                            key.section() + "/" + key.item(), place -> writing.addItem(id, key.section(), by));
            bySection
                    .computeIfAbsent(key.section() + "\n" + item, place -> new ArrayList<>())
                    .add(new TypedAnswer(
                            new AnswerKey(key.section(), item, key.question(), key.language()),
                            change.written(),
                            shown));
            taken++;
        }
        bySection.forEach((place, typed) -> writing.save(
                id, typed.get(0).key().section(), typed.get(0).key().item(), typed, null, by));
        jdbc.sql("update offline_load set applied_at = :at, taken = taken + :taken where id = :id")
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("taken", taken)
                .param("id", load)
                .update();
        return taken;
    }

    private static OfflinePreview.Load load(ResultSet row, int number) throws SQLException {
        var applied = row.getObject("applied_at", OffsetDateTime.class);
        return new OfflinePreview.Load(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getString("name"),
                row.getObject("person_id", UUID.class),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                applied == null ? null : applied.toInstant(),
                row.getInt("taken"));
    }
}
