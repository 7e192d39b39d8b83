package org.creativecities.portal.dossier.official;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.document.DocumentState;
import org.creativecities.portal.document.DocumentView;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.dossier.DossierText;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The annexes of the official file: those the city sent, and those that come from elsewhere in the end. */
@Component
class OfficialAnnexes {

    private record File(UUID document, String note) {}

    /** @param slot code of the slot it fills */
    record Added(UUID id, String slot, UUID document) {}

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Dossiers dossiers;
    private final MessageSource messages;

    OfficialAnnexes(JdbcClient jdbc, Documents documents, Dossiers dossiers, MessageSource messages) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    List<OfficialForm.Annex> of(
            SubmittedDossier sent, FormTemplate template, Collection<OfficialForm.Problem> problems) {
        var bySlot = dossiers.documentsOf(sent);
        var added = added(sent.card().id());
        var annexes = new ArrayList<OfficialForm.Annex>();
        for (var slot : template.slots()) {
            var files = files(slot, sent.text(), bySlot, added);
            var number = OfficialFormMaker.english(slot.number());
            if (slot.givenBy() != AttachmentSlot.GivenBy.PORTAL && files.size() < slot.min()) {
                problems.add(new OfficialForm.Problem(
                        OfficialForm.ANNEXES,
                        "annex-missing",
                        List.of(slot.number(), slot.title(), files.size(), slot.min())));
            }
            var stored = documents.find(files.stream().map(File::document).toList());
            var position = 1;
            for (var file : files) {
                var document = stored.get(file.document());
                if (document == null || document.state() != DocumentState.CLEAN) {
                    problems.add(new OfficialForm.Problem(
                            OfficialForm.ANNEXES,
                            "annex-not-clean",
                            List.of(slot.number(), document == null ? "?" : document.name())));
                    continue;
                }
                annexes.add(annex(slot, number, position++, files.size(), document, file.note()));
            }
        }
        return annexes;
    }

    private static OfficialForm.Annex annex(
            AttachmentSlot slot, String number, int position, int count, DocumentView document, String note) {
        var title = OfficialFormMaker.english(slot.title());
        var name = AnnexName.of(
                number, position, count, title, document.type().extensions().get(0));
        return new OfficialForm.Annex(number, title, name, document.id(), document.size(), document.sha256(), note);
    }

    private List<File> files(AttachmentSlot slot, DossierText text, Map<UUID, UUID> documentOf, List<Added> added) {
        var files = new ArrayList<File>();
        for (var one : text.attachments()) {
            var document = documentOf.get(one.id());
            if (one.slot().equals(slot.code()) && document != null) {
                files.add(new File(document, rights(one)));
            }
        }
        added.stream()
                .filter(one -> one.slot().equals(slot.code()))
                .forEach(one -> files.add(new File(one.document(), "")));
        return files;
    }

    /** The line of a photo in the register of photos. */
    private String rights(DossierText.Attachment file) {
        if (!file.type().startsWith("image/")) {
            return "";
        }
        var lines = new ArrayList<String>();
        line(lines, "Caption", file.caption());
        line(lines, "Author", file.author());
        line(lines, "Copyright holder", file.holder());
        line(lines, "Licence", file.licence() == null ? null : word("dossier.licence." + file.licence()));
        line(lines, "Persons", file.consent() == null ? null : word("dossier.consent." + file.consent()));
        line(lines, "Document of cession", file.rights());
        return String.join("\n", lines);
    }

    private String word(String key) {
        return String.valueOf(messages.getMessage(key, null, key, Locale.ENGLISH));
    }

    private static void line(List<String> lines, String term, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(term + ": " + value);
        }
    }

    List<Added> added(UUID dossier) {
        return jdbc.sql("""
                        select id, slot, document_id as document from official_annex
                        where dossier_id = :dossier and not removed order by added_at""").param("dossier", dossier).query(Added.class).list();
    }

    void add(UUID dossier, String slot, UUID document, UUID by, Instant at) {
        jdbc.sql("""
                        insert into official_annex (id, dossier_id, slot, document_id, added_by, added_at)
                        values (:id, :dossier, :slot, :document, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("dossier", dossier)
                .param("slot", slot)
                .param("document", document)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing is lost: files that were made with it keep it. */
    int remove(UUID dossier, String slot) {
        return jdbc.sql(
                        "update official_annex set removed = true where dossier_id = :dossier and slot = :slot and not removed")
                .param("dossier", dossier)
                .param("slot", slot)
                .update();
    }
}
