package org.creativecities.portal.dossier;

import static org.creativecities.portal.dossier.FactWriter.about;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.document.DocumentView;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.FileType;
import org.creativecities.portal.document.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the files of dossiers: every way to their bytes passes the dossier's own permission here. */
@Service
@Transactional
public class DossierFiles {

    private final DossierFinder finder;
    private final Attachments attachments;
    private final Documents documents;
    private final Calls calls;
    private final List<DossierReaders> readers;
    private final Submissions submissions;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final FactWriter facts;

    DossierFiles(
            DossierFinder finder,
            Attachments attachments,
            Documents documents,
            Calls calls,
            List<DossierReaders> readers,
            Submissions submissions,
            JdbcClient jdbc,
            DatabaseClock clock,
            FactWriter facts) {
        this.finder = finder;
        this.attachments = attachments;
        this.documents = documents;
        this.calls = calls;
        this.readers = readers;
        this.submissions = submissions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = facts;
    }

    /** The slots of the sections this person may read. */
    @Transactional(readOnly = true)
    public DossierFileList list(UUID id, Account reader) {
        var dossier = finder.find(id, reader, DossierAction.READ_DRAFT).view();
        var template = calls.formTemplate(dossier.template());
        var standing = attachments.of(id);
        var slots = template.slots().stream()
                .filter(slot -> dossier.mayRead(sectionOf(template, slot.code())))
                .map(slot -> slot(dossier, template, slot, standing))
                .toList();
        var total = standing.stream().mapToLong(one -> one.document().size()).sum();
        return new DossierFileList(dossier, slots, total);
    }

    private static DossierFileList.Slot slot(
            DossierView dossier, FormTemplate template, AttachmentSlot slot, List<AttachmentView> standing) {
        var section = sectionOf(template, slot.code());
        var ofTheCity = slot.givenBy() == AttachmentSlot.GivenBy.CITY && !section.isEmpty();
        return new DossierFileList.Slot(
                slot,
                section,
                ofTheCity ? slot.min() : 0,
                ofTheCity && dossier.mayWrite(section),
                standing.stream().filter(one -> one.slot().equals(slot.code())).toList());
    }

    /**
     * Stores a file in a slot. The slot's section must be open for this person.
     *
     * @throws org.creativecities.portal.document.UploadRefusedException when the file is not taken
     */
    public UUID add(UUID id, String slotCode, @Nullable String name, InputStream content, Account by) {
        return add(id, slotCode, rules -> documents.store(name, content, rules, by.id()), by);
    }

    /**
     * What the slot would take now.
     *
     * @throws NotAllowedException when it is full, or not open for this person
     */
    public Rules rules(UUID id, String slotCode, Account by) {
        return rules(writable(id, slotCode, by), slotCode);
    }

    /** Attaches what the given work stores under the rules of the slot. */
    public UUID add(UUID id, String slotCode, Function<Rules, DocumentView> store, Account by) {
        var found = writable(id, slotCode, by);
        var document = store.apply(rules(found, slotCode));
        // Judged again after the file has been read: an upload that ended after the deadline is refused.
        finder.holdOpen(id);
        var now = clock.now();
        var attachment = attachments.add(id, slotCode, document.id(), by.id(), now);
        facts.tell(new AttachmentAdded(about(found.view().card()), slotCode, document.id(), by.id(), now));
        return attachment;
    }

    private Rules rules(DossierFinder.Found found, String slotCode) {
        var id = found.view().id();
        var slot = slot(found.view(), slotCode);
        var standing = attachments.of(id);
        var inSlot =
                standing.stream().filter(one -> one.slot().equals(slotCode)).toList();
        if (inSlot.size() >= slot.max()) {
            throw new NotAllowedException("dossier.refused.slot-full");
        }
        var types = EnumSet.noneOf(FileType.class);
        for (var type : FileType.values()) {
            if (slot.types().contains(type.mediaType())) {
                types.add(type);
            }
        }
        return Rules.of(types, slot.maxBytes())
                .count(standing.size(), Rules.DOSSIER_COUNT)
                .total(used(found.view().card()), Rules.MUNICIPALITY_BYTES);
    }

    /** Fills in the rights form of a photo. */
    public void describe(UUID id, UUID attachment, PhotoRights rights, long shown, Account by) {
        var view = one(id, attachment);
        var found = writable(id, view.slot(), by);
        attachments.describe(id, attachment, rights.clean(), shown);
        facts.tell(new AttachmentChanged(about(found.view().card()), view.slot(), attachment, by.id(), clock.now()));
    }

    /** Takes a file out of the draft. What was sent keeps it. */
    public void remove(UUID id, UUID attachment, Account by) {
        var view = one(id, attachment);
        var found = writable(id, view.slot(), by);
        if (!attachments.remove(id, attachment)) {
            throw new ConflictException("dossier.conflict.file");
        }
        if (found.view().sendings() == 0) {
            documents.discard(view.document().id());
        }
        facts.tell(new AttachmentRemoved(
                about(found.view().card()), view.slot(), view.document().id(), by.id(), clock.now()));
    }

    /** The bytes, for whoever may read the text the file belongs to. */
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> serve(UUID id, UUID attachment, Account reader) {
        if (!mayRead(id, attachment, reader)) {
            throw new NotVisibleException();
        }
        return documents.serve(attachments.document(id, attachment).orElseThrow(NotVisibleException::new));
    }

    /** A small picture of a photo, for whoever may have the photo itself. */
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> preview(UUID id, UUID attachment, Account reader) {
        if (!mayRead(id, attachment, reader)) {
            throw new NotVisibleException();
        }
        return documents.preview(attachments.document(id, attachment).orElseThrow(NotVisibleException::new));
    }

    private boolean mayRead(UUID id, UUID attachment, Account reader) {
        if (readers.stream().anyMatch(one -> one.mayRead(reader, id))) {
            return sent(id, attachment);
        }
        var found = finder.find(id, reader).view();
        if (found.allows("READ_SENT") && sent(id, attachment)) {
            return true;
        }
        return attachments.of(id).stream()
                .filter(one -> one.id().equals(attachment))
                .anyMatch(one -> found.mayRead(sectionOf(found, one.slot())));
    }

    /** Whether the file was part of any sending. */
    private boolean sent(UUID id, UUID attachment) {
        return submissions.all(id).stream()
                .flatMap(sent -> CanonicalText.read(sent.content()).attachments().stream())
                .anyMatch(one -> one.id().equals(attachment));
    }

    private DossierFinder.Found writable(UUID id, String slot, Account by) {
        var found = finder.find(id, by);
        var section = sectionOf(found.view(), slot);
        if (!DossierPolicy.mayRead(by, found.standing(), section)) {
            throw new NotVisibleException();
        }
        if (!DossierPolicy.mayWrite(by, found.standing(), section)) {
            throw new NotAllowedException(found.view().open() ? "dossier.refused.EDIT" : "dossier.refused.closed");
        }
        finder.holdOpen(id);
        return found;
    }

    private String sectionOf(DossierView dossier, String slot) {
        return sectionOf(calls.formTemplate(dossier.template()), slot);
    }

    static String sectionOf(FormTemplate template, String slot) {
        return template.sections().stream()
                .filter(section -> section.questions().stream().anyMatch(question -> slot.equals(question.slot())))
                .findFirst()
                .map(section -> section.code())
                .orElse("");
    }

    private AttachmentSlot slot(DossierView dossier, String code) {
        return calls.formTemplate(dossier.template()).slot(code).orElseThrow(NotVisibleException::new);
    }

    private AttachmentView one(UUID id, UUID attachment) {
        return attachments.of(id).stream()
                .filter(view -> view.id().equals(attachment))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    private long used(DossierCard card) {
        return jdbc.sql("""
                        select coalesce(sum(x.size), 0) from dossier d
                        join dossier_attachment a on a.dossier_id = d.id join document x on x.id = a.document_id
                        where d.call_id = :call and d.municipality_code = :city and not a.removed""")
                .param("call", card.callId())
                .param("city", card.municipality())
                .query(Long.class)
                .single();
    }
}
