package org.creativecities.portal.document;

import java.util.List;

/** The file was not taken. The page shows the reason at the file field, in the reader's language; nothing was stored. */
public class UploadRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    UploadRefusedException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    /** A key below {@code document.error.}. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }

    /** For the places of the message; sizes are in whole megabytes. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
