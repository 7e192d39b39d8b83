package org.creativecities.portal.document;

/** A piece does not begin where the last one ended, or was damaged on its way. The sender goes on from here. */
public class UploadOutOfStepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long received;

    UploadOutOfStepException(long received) {
        super("The next piece begins at " + received);
        this.received = received;
    }

    /** Where the next piece begins, in bytes from the start. */
    public long received() {
        return received;
    }
}
