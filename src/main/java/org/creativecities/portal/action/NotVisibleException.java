package org.creativecities.portal.action;

/** What was asked for does not exist, or the asking person may not know that it does. Both answer 404, alike. */
public class NotVisibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
