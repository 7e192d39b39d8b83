package org.creativecities.portal.notification;

import java.util.LinkedHashSet;
import java.util.Set;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.CallPublished;
import org.creativecities.portal.call.DeadlineExtended;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.document.DocumentRejected;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told what when a call changes or a file turns out to carry malware. */
@Component
class CallMessages {

    private final Messenger messenger;
    private final People people;
    private final Cities cities;

    CallMessages(Messenger messenger, People people, Cities cities) {
        this.messenger = messenger;
        this.people = people;
        this.cities = cities;
    }

    @EventListener
    void on(CallPublished fact) {
        var values = Params.none().bilingual("call", fact.title()).at("date", fact.closesAt());
        messenger.tell(
                people.holding(Role.CITY_EDITOR),
                "call-opened",
                values,
                "/calls/" + fact.callId(),
                "call:" + fact.callId());
    }

    @EventListener
    void on(DeadlineExtended fact) {
        var code = fact.municipality();
        var city = cities.municipality(code).map(found -> found.name()).orElse(new Bilingual(code, code));
        var receivers = new LinkedHashSet<>(people.holding(Role.CITY_EDITOR, code));
        receivers.addAll(people.holding(Role.MAYOR, code));
        messenger.tell(
                receivers,
                "deadline-extended",
                Params.none().bilingual("city", city).at("date", fact.closesAt()),
                "/calls/" + fact.callId(),
                "call:" + fact.callId());
    }

    @EventListener
    void on(DocumentRejected fact) {
        var uploader = fact.uploadedBy();
        if (uploader != null) {
            messenger.note(Set.of(uploader), "document-rejected", Params.none(), "/workspace");
        }
    }
}
