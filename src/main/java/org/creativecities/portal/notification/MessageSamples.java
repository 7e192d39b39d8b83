package org.creativecities.portal.notification;

import java.util.Collection;
import java.util.Set;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.springframework.stereotype.Component;

/** Invented values for previews and test mails. */
@Component
class MessageSamples {

    private static final Set<String> NUMBERS = Set.of("n", "answers", "writers", "sections", "completed", "open");
    private static final long SOME_DAYS = 12;

    private final Wording wording;
    private final DatabaseClock clock;

    MessageSamples(Wording wording, DatabaseClock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    Params of(Collection<String> fields) {
        var params = Params.none();
        for (var field : fields) {
            if (field.equals("date")) {
                params.at(field, clock.now().plusSeconds(SOME_DAYS * 24 * 3600));
            } else if (NUMBERS.contains(field)) {
                params.number(field, SOME_DAYS);
            } else if (field.equals("ref")) {
                params.text(field, "CC-1405-0012");
            } else if (field.equals("section")) {
                params.text(field, "10");
            } else {
                var key = "notification.sample." + (field.equals("city") ? "city" : "other");
                params.bilingual(
                        field, new Bilingual(wording.word(key, Language.PERSIAN), wording.word(key, Language.ENGLISH)));
            }
        }
        return params;
    }
}
