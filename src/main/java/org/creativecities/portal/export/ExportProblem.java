package org.creativecities.portal.export;

/** Why an export cannot be made, in words for the person who asked; trying again would not help. */
final class ExportProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param messageKey what the person is told */
    ExportProblem(String messageKey) {
        super(messageKey);
    }

    String messageKey() {
        return String.valueOf(getMessage());
    }
}
