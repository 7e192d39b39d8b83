package org.creativecities.portal.action;

/** The person may see the thing but may not do this to it (now). Answers 403 with an explanation. */
public class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param messageKey the key of the sentence that says why and whom to ask */
    public NotAllowedException(String messageKey) {
        super(messageKey);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
