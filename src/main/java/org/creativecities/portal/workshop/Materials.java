package org.creativecities.portal.workshop;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
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
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of a workshop: for everybody, for those who have a seat, or for those who came. */
@Service
@Transactional
public class Materials {

    private static final int MOST = 30;

    private final MaterialRows rows;
    private final Workshops workshops;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    Materials(
            MaterialRows rows,
            Workshops workshops,
            Documents documents,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.workshops = workshops;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** What this person may open, the smallest file first: a phone on a weak line begins with what arrives. */
    @Transactional(readOnly = true)
    public List<Material> of(UUID workshop, @Nullable Account account) {
        workshops.find(workshop, account);
        var allowed = audiences(workshop, account);
        return rows.of(workshop).stream()
                .filter(one -> allowed.contains(one.audience()))
                .toList();
    }

    /** How many more there are for people of the workshop. */
    @Transactional(readOnly = true)
    public int closed(UUID workshop, @Nullable Account account) {
        return rows.of(workshop).size() - of(workshop, account).size();
    }

    /** @throws org.creativecities.portal.document.UploadRefusedException when the file is not taken */
    public UUID add(
            UUID workshop, Bilingual title, Audience audience, @Nullable String name, InputStream content, Account by) {
        keep(workshop, by);
        rows.lock(workshop);
        var rules = Rules.of(EnumSet.allOf(FileType.class), Rules.MOST_BYTES)
                .count(rows.of(workshop).size(), MOST);
        var document = documents.store(name, content, rules, by.id());
        var id = UUID.randomUUID();
        rows.add(id, workshop, title, document.id(), audience, by.id());
        events.publishEvent(new MaterialChanged(workshop, id, true, audience, by.id(), clock.now()));
        return id;
    }

    public void remove(UUID workshop, UUID material, Account by) {
        keep(workshop, by);
        var found = find(workshop, material);
        if (!rows.remove(material)) {
            throw new ConflictException("workshop.material.gone");
        }
        documents.discard(found.document());
        events.publishEvent(new MaterialChanged(workshop, material, false, found.audience(), by.id(), clock.now()));
    }

    /** @throws NotVisibleException when it is for others, alike when there is none */
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> serve(UUID workshop, UUID material, @Nullable Account account) {
        workshops.find(workshop, account);
        var found = find(workshop, material);
        if (!audiences(workshop, account).contains(found.audience())) {
            throw new NotVisibleException();
        }
        return documents.serve(found.document());
    }

    private Material find(UUID workshop, UUID material) {
        return rows.of(workshop).stream()
                .filter(one -> one.id().equals(material))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    private Set<Audience> audiences(UUID workshop, @Nullable Account account) {
        if (account == null) {
            return EnumSet.of(Audience.EVERYBODY);
        }
        if (WorkshopPolicy.readsParticipants(account)) {
            return EnumSet.allOf(Audience.class);
        }
        var audiences = EnumSet.of(Audience.EVERYBODY);
        if (rows.hasSeat(workshop, account.id())) {
            audiences.add(Audience.REGISTERED);
        }
        if (rows.wasThere(workshop, account.id())) {
            audiences.add(Audience.PRESENT);
        }
        return audiences;
    }

    private void keep(UUID workshop, Account by) {
        var found = workshops.find(workshop, by);
        if (!WorkshopPolicy.isOffice(by) || found.status() == WorkshopStatus.CANCELLED) {
            throw new NotAllowedException("workshop.material.refused");
        }
    }
}
