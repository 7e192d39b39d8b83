package org.creativecities.portal.dossier.official;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.FileType;
import org.creativecities.portal.document.Rules;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the official file: its words as they stand now, its papers, the annexes that others bring. */
@Service
@Transactional
public class OfficialFiles {

    private final DossierReading reading;
    private final Dossiers dossiers;
    private final Calls calls;
    private final OfficialFormMaker maker;
    private final OfficialAnnexes annexes;
    private final OfficialRows rows;
    private final Documents documents;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    OfficialFiles(
            DossierReading reading,
            Dossiers dossiers,
            Calls calls,
            OfficialFormMaker maker,
            OfficialAnnexes annexes,
            OfficialRows rows,
            Documents documents,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.dossiers = dossiers;
        this.calls = calls;
        this.maker = maker;
        this.annexes = annexes;
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotVisibleException where the person may not know of an official file of this dossier */
    @Transactional(readOnly = true)
    public DossierView find(UUID id, Account reader) {
        var dossier = reading.find(id, reader);
        if (!OfficialPolicy.mayRead(reader, dossier.status())) {
            throw new NotVisibleException();
        }
        return dossier;
    }

    /** Whether there is an official file to be read by this person; for links. */
    public static boolean offered(DossierView dossier, Account reader) {
        return OfficialPolicy.mayRead(reader, dossier.status());
    }

    public static boolean preparable(DossierView dossier, Account account) {
        return OfficialPolicy.mayPrepare(account, dossier.status());
    }

    /** The words and annexes of the last sending, as they would go to UNESCO now. */
    @Transactional(readOnly = true)
    public OfficialForm form(UUID id, Account reader) {
        find(id, reader);
        return form(id);
    }

    OfficialForm form(UUID id) {
        return maker.make(sent(id), calls.formTemplate(dossiers.template(id)));
    }

    private SubmittedDossier sent(UUID id) {
        return dossiers.lastSubmission(id).orElseThrow(NotVisibleException::new);
    }

    /** The files that were asked for, newest first. */
    @Transactional(readOnly = true)
    public List<OfficialFileView> made(UUID id, Account reader) {
        find(id, reader);
        return rows.of(id);
    }

    /** Asks for the papers; they are made beside the request. */
    public UUID ask(UUID id, Account by) {
        var card = prepared(id, by).card();
        var now = clock.now();
        var form = form(id);
        var file = rows.ask(id, sent(id).submissionId(), form.sha256(), by.id(), now);
        events.publishEvent(
                OfficialDone.inside(card, "asked", by.id(), now, Map.of("sha256", new Change(null, form.sha256()))));
        return file;
    }

    /** @param kind DOCX, PDF or ZIP */
    @Transactional(readOnly = true)
    public Paper paper(UUID id, UUID file, String kind, Account reader) {
        find(id, reader);
        var paper = rows.paper(id, file, kind).orElseThrow(NotVisibleException::new);
        return new Paper(paper.name(), paper.kind(), paper.bytes());
    }

    public record Paper(String name, String kind, byte[] bytes) {}

    /** The slots that neither the city nor the portal fills. */
    @Transactional(readOnly = true)
    public List<AttachmentSlot> slotsOfOthers(UUID id, Account reader) {
        find(id, reader);
        return calls.formTemplate(dossiers.template(id)).slots().stream()
                .filter(slot -> slot.givenBy() == AttachmentSlot.GivenBy.COMMISSION)
                .toList();
    }

    /** Stores what the commission brought; what was there before is replaced. Readings so far are void by that. */
    public void addAnnex(UUID id, String slotCode, @Nullable String name, InputStream content, Account by) {
        var card = prepared(id, by).card();
        var slot = slotsOfOthers(id, by).stream()
                .filter(one -> one.code().equals(slotCode))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var types = EnumSet.noneOf(FileType.class);
        for (var type : FileType.values()) {
            if (slot.types().contains(type.mediaType())) {
                types.add(type);
            }
        }
        var document = documents.store(name, content, Rules.of(types, slot.maxBytes()), by.id());
        var now = clock.now();
        annexes.remove(id, slotCode);
        annexes.add(id, slotCode, document.id(), by.id(), now);
        events.publishEvent(OfficialDone.inside(
                card,
                "annex-added",
                by.id(),
                now,
                Map.of(slotCode, new Change(null, document.id().toString()))));
    }

    /** A file of the package, for whoever may read the package. */
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> annex(UUID id, UUID document, Account reader) {
        if (form(id, reader).annexes().stream()
                .noneMatch(annex -> annex.document().equals(document))) {
            throw new NotVisibleException();
        }
        return documents.serve(document);
    }

    DossierView prepared(UUID id, Account by) {
        var dossier = find(id, by);
        if (!OfficialPolicy.mayPrepare(by, dossier.status())) {
            throw new NotAllowedException("dossier.official.refused");
        }
        if (dossiers.wroteIn(id, by.id())) {
            throw new NotAllowedException("dossier.refused.own-work");
        }
        return dossier;
    }
}
