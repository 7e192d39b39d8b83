package org.creativecities.portal.account.web;

import java.util.UUID;
import org.creativecities.portal.action.NotVisibleException;

/** Ids out of addresses and forms: what is no id belongs to nothing. */
final class Ids {

    private Ids() {}

    static UUID parse(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
            throw new NotVisibleException();
        } catch (IllegalArgumentException e) {
            throw new NotVisibleException();
        }
    }
}
