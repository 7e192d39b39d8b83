package org.creativecities.portal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to stored files. A file has no permissions of its own: the module whose record names it asks its own policy
 * before it calls {@link #serve}, and there is no other way to the bytes.
 */
@Component
public class Documents {

    private final DocumentRows rows;
    private final List<DocumentStore> stores;
    private final String chosenStore;
    private final boolean scanned;
    private final DatabaseClock clock;

    Documents(
            DocumentRows rows,
            List<DocumentStore> stores,
            @Value("${portal.document.store:postgres}") String chosenStore,
            ObjectProvider<Scanner> scanner,
            DatabaseClock clock) {
        this.rows = rows;
        this.stores = stores;
        this.chosenStore = chosenStore;
        this.scanned = scanner.getIfAvailable() != null;
        this.clock = clock;
        storeNamed(chosenStore); // a wrong setting stops the start, not the first upload
    }

    /**
     * Checks a file and stores it in the caller's transaction, so that the row that names it and its content become
     * true together.
     *
     * @param fileName as the browser sent it; cleaned here
     * @param content read to its end or to one byte past the limit; the caller closes it
     * @param by the person handing it in; null when the portal made the file itself
     * @throws UploadRefusedException when the file is not taken, with the reason as a message key
     */
    @Transactional
    public DocumentView store(@Nullable String fileName, InputStream content, Rules rules, @Nullable UUID by) {
        if (rules.present() >= rules.maxCount()) {
            throw Refused.because("count", rules.maxCount());
        }
        var name = FileName.clean(fileName);
        var type = FileChecks.typeByName(fileName, name, rules);
        try (var spool = Spool.of(content, rules.maxBytes())) {
            if (spool.size() > rules.maxTotalBytes() - rules.presentBytes()) {
                throw Refused.because("total", rules.maxTotalBytes() / 1024 / 1024);
            }
            FileChecks.check(type, spool);
            var state = scanned ? DocumentState.RECEIVED : DocumentState.CLEAN;
            var document = new DocumentView(
                    UUID.randomUUID(), name, type, spool.size(), spool.sha256(), state, by, clock.now());
            rows.add(document, chosenStore);
            storeNamed(chosenStore).put(document.id(), spool.path(), spool.size());
            return document;
        } catch (IOException e) {
            // the browser's half of the connection broke, or the temporary disk is full: nothing is stored
            throw new UncheckedIOException(e);
        }
    }

    public Optional<DocumentView> find(UUID id) {
        return rows.find(id);
    }

    public Map<UUID, DocumentView> find(Collection<UUID> ids) {
        return rows.find(ids);
    }

    /**
     * The answer that carries the file: as a download under a harmless type, never shown inside the portal's origin.
     * The caller has checked who asks.
     *
     * @throws NotVisibleException when there is no such file
     * @throws NotAllowedException when it has not been found clean
     */
    public ResponseEntity<Resource> serve(UUID id) {
        var document = rows.find(id).orElseThrow(NotVisibleException::new);
        if (!document.downloadable()) {
            throw new NotAllowedException(
                    document.state() == DocumentState.REJECTED ? "document.rejected" : "document.not-checked");
        }
        return Download.of(document, () -> open(id));
    }

    /**
     * A small picture of a picture: drawn anew by the portal, so that nothing of the file itself is in it, neither place
     * nor camera nor anything hidden. May stand in a page. The caller has checked who asks.
     *
     * @throws NotVisibleException when there is no such file, or it is no picture
     * @throws NotAllowedException when it has not been found clean
     */
    public ResponseEntity<Resource> preview(UUID id) {
        var document = rows.find(id).orElseThrow(NotVisibleException::new);
        if (!document.picture()) {
            throw new NotVisibleException();
        }
        if (!document.downloadable()) {
            throw new NotAllowedException("document.not-checked");
        }
        return Download.shown(Preview.of(document, () -> open(id)));
    }

    /** The content itself, for papers that the portal makes; the caller has checked who asks and closes it. */
    public InputStream open(UUID id) {
        return storeNamed(rows.store(id).orElseThrow(NotVisibleException::new)).open(id);
    }

    /**
     * No record names this file any more. It is removed a day after the commit; a file that something sent still
     * refers to must not be discarded.
     */
    @Transactional
    public void discard(UUID id) {
        rows.discard(id);
    }

    private DocumentStore storeNamed(String name) {
        return stores.stream()
                .filter(store -> store.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("portal.document.store=" + name + " is not one of: postgres, s3"));
    }
}
