package org.creativecities.portal.notification;

import java.util.List;
import java.util.Set;

/**
 * A kind of message as its editor sees it.
 *
 * @param number the edition in force; 0 is the shipped wording
 * @param held whether a person looks at each mail first
 * @param always about one's own account: cannot be held back
 * @param versions newest last
 */
public record MessageKind(
        String code,
        int number,
        MessageWords words,
        Set<String> fields,
        boolean held,
        boolean always,
        List<MessageVersion> versions) {

    public boolean edited() {
        return number > 0;
    }
}
