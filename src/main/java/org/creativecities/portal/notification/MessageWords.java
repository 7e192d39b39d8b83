package org.creativecities.portal.notification;

import org.creativecities.portal.localization.Language;

/** The wording of one kind of message; merge fields stand in braces, <code>{ref}</code>. */
public record MessageWords(String subjectFa, String textFa, String subjectEn, String textEn) {

    String subject(Language language) {
        return language == Language.ENGLISH ? subjectEn : subjectFa;
    }

    String text(Language language) {
        return language == Language.ENGLISH ? textEn : textFa;
    }
}
