package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.document.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of dossiers: which document stands in which slot, and what is said of it. */
@Component
class Attachments {

    private record Row(
            UUID id,
            UUID document,
            String slot,
            String caption,
            String author,
            String holder,
            String licence,
            String consent,
            String note,
            long version) {

        PhotoRights rightsForm() {
            return new PhotoRights(caption, author, holder, licence, consent, note);
        }
    }

    private static final String SELECT =
            "select id, document_id as document, slot, caption, author, holder, licence, consent, rights as note, version from dossier_attachment ";

    private final JdbcClient jdbc;
    private final Documents documents;

    Attachments(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** The files of the draft, in the order they came. */
    List<AttachmentView> of(UUID dossier) {
        var rows = jdbc.sql(SELECT + "where dossier_id = :dossier and not removed order by slot, position, added_at")
                .param("dossier", dossier)
                .query(Row.class)
                .list();
        var stored = documents.find(rows.stream().map(Row::document).toList());
        var views = new ArrayList<AttachmentView>();
        for (var row : rows) {
            var document = stored.get(row.document());
            if (document != null) {
                views.add(new AttachmentView(row.id(), row.slot(), document, row.rightsForm(), row.version()));
            }
        }
        return List.copyOf(views);
    }

    /** The document of an attachment, also of one that was taken out of the draft after it had been sent. */
    Optional<UUID> document(UUID dossier, UUID attachment) {
        return jdbc.sql("select document_id from dossier_attachment where dossier_id = :dossier and id = :id")
                .param("dossier", dossier)
                .param("id", attachment)
                .query(UUID.class)
                .optional();
    }

    UUID add(UUID dossier, String slot, UUID document, UUID by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into dossier_attachment
                          (id, dossier_id, slot, document_id, position, version, added_by, added_at)
                        select :id, :dossier, :slot, :document, coalesce(max(position), 0) + 1, 1, :by, :at
                        from dossier_attachment where dossier_id = :dossier and slot = :slot""")
                .param("id", id)
                .param("dossier", dossier)
                .param("slot", slot)
                .param("document", document)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void describe(UUID dossier, UUID attachment, PhotoRights form, long shown) {
        var rows = jdbc.sql("""
                        update dossier_attachment
                        set caption = :caption, author = :author, holder = :holder, licence = :licence, consent = :consent,
                          rights = :note, version = version + 1
                        where id = :id and dossier_id = :dossier and not removed and version = :shown""")
                .param("caption", form.caption())
                .param("author", form.author())
                .param("holder", form.holder())
                .param("licence", form.licence())
                .param("consent", form.consent())
                .param("note", form.note())
                .param("id", attachment)
                .param("dossier", dossier)
                .param("shown", shown)
                .update();
        if (rows == 0) {
            throw new ConflictException("dossier.conflict.file");
        }
    }

    /** @return whether it was there */
    boolean remove(UUID dossier, UUID attachment) {
        return jdbc.sql("""
                        update dossier_attachment set removed = true, version = version + 1
                        where id = :id and dossier_id = :dossier and not removed""").param("id", attachment).param("dossier", dossier).update() > 0;
    }
}
