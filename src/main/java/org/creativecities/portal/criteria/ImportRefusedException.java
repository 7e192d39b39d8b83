package org.creativecities.portal.criteria;

/** The file cannot be read as a table of clauses. */
public class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param messageKey the key of the sentence that says why */
    public ImportRefusedException(String messageKey) {
        super(messageKey);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
