package org.creativecities.portal.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Looks for malware in a stream. */
interface Scanner {

    /**
     * @return the name of what was found; null when nothing was
     * @throws IOException when the scanner gave no verdict: the file waits
     */
    @Nullable
    String find(InputStream content) throws IOException;
}
