package org.creativecities.portal.notification;

import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.localization.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes letters of queued mails: the reader's language, one link, built from the portal's address in the settings. */
@Component
class Letters {

    private final Wording wording;
    private final String address;

    Letters(Wording wording, @Value("${portal.address}") String address) {
        this.wording = wording;
        this.address = address.replaceFirst("/+$", "");
    }

    Letter letter(QueuedMail mail) {
        return letter(mail, true);
    }

    /** @param withLink false where the reader of the outbox may not use somebody else's link */
    Letter letter(QueuedMail mail, boolean withLink) {
        return letter(mail, withLink, wording.edited());
    }

    EditedTexts edited() {
        return wording.edited();
    }

    Letter letter(QueuedMail mail, boolean withLink, EditedTexts edited) {
        var languages = mail.language() == Language.ENGLISH
                ? List.of(Language.PERSIAN, Language.ENGLISH)
                : List.of(Language.PERSIAN);
        var parts = new ArrayList<Letter.Part>();
        for (var language : languages) {
            var path = mail.path();
            parts.add(new Letter.Part(
                    language,
                    wording.word("notification.mail.greeting", language),
                    wording.text(mail.key(), mail.params(), language, edited, mail.sentAt()),
                    wording.word("notification.mail.action", language),
                    withLink && path != null ? address + language.prefix() + path : null,
                    wording.word("notification.mail.why", language)));
        }
        return new Letter(
                wording.subject(mail.key(), mail.params(), mail.language(), edited, mail.sentAt()), List.copyOf(parts));
    }
}
