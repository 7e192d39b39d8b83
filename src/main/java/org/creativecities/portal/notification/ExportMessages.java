package org.creativecities.portal.notification;

import java.util.Set;
import org.creativecities.portal.export.ExportMade;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever asked for a spreadsheet is told that it is ready, inside the portal only. */
@Component
class ExportMessages {

    private final Messenger messenger;
    private final Wording wording;

    ExportMessages(Messenger messenger, Wording wording) {
        this.messenger = messenger;
        this.wording = wording;
    }

    @EventListener
    void on(ExportMade made) {
        var key = "export.list." + made.list();
        var list = new Bilingual(wording.word(key, Language.PERSIAN), wording.word(key, Language.ENGLISH));
        messenger.note(
                Set.of(made.person()),
                made.ready() ? "export-ready" : "export-failed",
                Params.none().bilingual("list", list),
                "/exports");
    }
}
