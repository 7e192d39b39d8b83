package org.creativecities.portal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** Where the bytes are. One interface, so that a portal on many machines may keep them elsewhere. */
interface DocumentStore {

    /** The name in the column {@code document.store}. */
    String name();

    /** Durable when the caller's transaction commits; never readable before under a name that a row knows. */
    void put(UUID id, Path content, long size) throws IOException;

    /** The content from its start, read bit by bit. */
    InputStream open(UUID id);

    void remove(UUID id);

    /** Removes content that no row names and that is older than this; answers how many. */
    int sweep(Instant olderThan);
}
