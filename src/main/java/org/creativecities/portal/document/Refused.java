package org.creativecities.portal.document;

/** The reasons for not taking a file, each with its own sentence for the person who sent it. */
final class Refused {

    private static final long MEGABYTE = 1024L * 1024;

    private Refused() {}

    static UploadRefusedException because(String reason, Object... arguments) {
        return new UploadRefusedException("document.error." + reason, arguments);
    }

    static UploadRefusedException tooLarge(long maxBytes) {
        return maxBytes < MEGABYTE
                ? because("size-small", Math.max(1, maxBytes / 1024))
                : because("size", maxBytes / MEGABYTE);
    }

    static UploadRefusedException damaged() {
        return because("damaged");
    }

    /** The file is two things at once, or carries something that a program might run. */
    static UploadRefusedException disguised() {
        return because("disguised");
    }
}
