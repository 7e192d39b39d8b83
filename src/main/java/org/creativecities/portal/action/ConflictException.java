package org.creativecities.portal.action;

/**
 * Somebody else was first: the version in the form is not the stored one, or the state has moved on. Answers 409.
 * Pages that hold text catch it and show both texts.
 */
public class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param messageKey the key of the sentence that says what happened meanwhile */
    public ConflictException(String messageKey) {
        super(messageKey);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
