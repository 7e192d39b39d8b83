package org.creativecities.portal.notification;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.CallPublished;
import org.creativecities.portal.call.DeadlineExtended;
import org.creativecities.portal.call.ExtensionDecided;
import org.creativecities.portal.call.Recommendations;
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
    private final Impartiality impartiality;
    private final Recommendations recommendations;

    CallMessages(
            Messenger messenger,
            People people,
            Cities cities,
            Impartiality impartiality,
            Recommendations recommendations) {
        this.impartiality = impartiality;
        this.recommendations = recommendations;
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

    /** More time was asked for: the head decides. Refused: the city learns it; granted is a {@link DeadlineExtended}. */
    @EventListener
    void on(ExtensionDecided fact) {
        var city = cities.municipality(fact.city())
                .map(found -> found.name())
                .orElse(new Bilingual(fact.city(), fact.city()));
        var values = Params.none().bilingual("city", city).at("date", fact.closesAt());
        if (fact.asked()) {
            var heads = new LinkedHashSet<>(people.holding(Role.HEAD_OF_SECRETARIAT));
            heads.removeAll(impartiality.tiedTo(fact.city()));
            messenger.tell(heads, "extension-asked", values, "/office/calls/" + fact.callId(), "call:" + fact.callId());
        } else {
            messenger.tell(
                    team(fact.city()), "extension-refused", values, "/calls/" + fact.callId(), "call:" + fact.callId());
        }
    }

    /** The outcomes of the first stage were released: each city learns its own. */
    @EventListener
    void on(Recommendations.StageMoved fact) {
        if (!fact.what().equals("released")) {
            return;
        }
        for (var outcome : recommendations.released(fact.callId(), fact.at())) {
            messenger.tell(
                    team(outcome.municipality()),
                    outcome.invited() ? "stage-invited" : "stage-not-invited",
                    Params.none(),
                    "/calls/" + fact.callId(),
                    "call:" + fact.callId());
        }
    }

    private Set<UUID> team(String city) {
        var team = new LinkedHashSet<>(people.holding(Role.CITY_EDITOR, city));
        team.addAll(people.holding(Role.MAYOR, city));
        return team;
    }

    @EventListener
    void on(DocumentRejected fact) {
        var uploader = fact.uploadedBy();
        if (uploader != null) {
            messenger.note(Set.of(uploader), "document-rejected", Params.none(), "/workspace");
        }
    }
}
