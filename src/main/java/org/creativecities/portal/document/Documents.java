package org.creativecities.portal.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The door to stored files. A file has no permissions of its own: the module whose record names it asks its own policy
 * before it calls {@link #serve}, and there is no other way to the bytes.
 */
@Component
public class Documents {

    /**
     * Checks a file and stores it in the caller's transaction, so that the row that names it and its content become
     * true together.
     *
     * @param fileName as the browser sent it; cleaned here
     * @param content read to its end or to one byte past the limit; the caller closes it
     * @param by the person handing it in; null when the portal made the file itself
     * @throws UploadRefusedException when the file is not taken, with the reason as a message key
     */
    public DocumentView store(@Nullable String fileName, InputStream content, Rules rules, @Nullable UUID by) {
        throw new UnsupportedOperationException();
    }

    public Optional<DocumentView> find(UUID id) {
        return Optional.empty();
    }

    public Map<UUID, DocumentView> find(Collection<UUID> ids) {
        return Map.of();
    }

    /**
     * The answer that carries the file: as a download under a harmless type, never shown inside the portal's origin.
     * The caller has checked who asks.
     *
     * @throws org.creativecities.portal.action.NotVisibleException when there is no such file
     * @throws org.creativecities.portal.action.NotAllowedException when it has not been found clean
     */
    public ResponseEntity<Resource> serve(UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * No record names this file any more. It is removed a day after the commit; a file that something sent still
     * refers to must not be discarded.
     */
    public void discard(UUID id) {
        throw new UnsupportedOperationException();
    }
}
