package org.creativecities.portal.dossier.archive;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the archives of rounds: the head of the secretariat asks for one, and the auditor may have it too. */
@Service
@Transactional
public class Archives {

    /** An archive was asked for, or taken by somebody: it holds everything of a round. */
    public record ArchiveFact(UUID call, String action, UUID by, Instant at) implements Fact {

        @Override
        public String subject() {
            return "call";
        }

        @Override
        public String subjectId() {
            return call.toString();
        }

        @Override
        public Map<String, Change> changes() {
            return Map.of();
        }

        @Override
        public @Nullable String municipality() {
            return null;
        }
    }

    private final ArchiveRows rows;
    private final Calls calls;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Archives(ArchiveRows rows, Calls calls, DatabaseClock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.calls = calls;
        this.clock = clock;
        this.events = events;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ArchiveView> all(Account reader) {
        require(reader);
        return rows.all();
    }

    /** The calls that have closed: only then is a round whole. */
    @Transactional(readOnly = true)
    public List<CallView> closed() {
        var now = clock.now();
        return calls.published().stream()
                .filter(call -> !call.closesAt().isAfter(now))
                .toList();
    }

    /** Asks for the archive of a round; it is made beside the request. */
    public UUID ask(UUID call, Account by) {
        if (!by.is(Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("dossier.archive.refused");
        }
        if (closed().stream().noneMatch(one -> one.id().equals(call))) {
            throw new NotVisibleException();
        }
        if (rows.sealed(call)) {
            throw new NotAllowedException("dossier.archive.sealed");
        }
        var now = clock.now();
        events.publishEvent(new ArchiveFact(call, "call.archive-asked", by.id(), now));
        return rows.ask(call, by.id(), now);
    }

    @Transactional(readOnly = true)
    public ArchiveView find(UUID id, Account reader) {
        require(reader);
        return rows.find(id).filter(ArchiveView::ready).orElseThrow(NotVisibleException::new);
    }

    /** The bytes of a finished archive; that it was taken is written down. */
    public InputStream take(UUID id, Account reader) {
        var archive = find(id, reader);
        events.publishEvent(new ArchiveFact(archive.call(), "call.archive-taken", reader.id(), clock.now()));
        return rows.open(id);
    }

    private static void require(Account reader) {
        if (!reader.is(Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }
}
