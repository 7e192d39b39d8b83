package org.creativecities.portal.dossier.offline;

/** The file is no form of this portal, or no program can open it. */
public class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException() {
        super("dossier.offline.unreadable");
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
