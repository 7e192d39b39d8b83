package org.creativecities.portal.notification;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.council.PromiseMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who promised is told what and until when; who asked hears of the proof; late ones go up to the head. */
@Component
class CouncilMessages {

    private final Messenger messenger;
    private final People people;

    CouncilMessages(Messenger messenger, People people) {
        this.messenger = messenger;
        this.people = people;
    }

    @EventListener
    void on(PromiseMoved fact) {
        var values = Params.none().text("promise", fact.text()).on("date", fact.dueOn());
        var path = "/promises/" + fact.promise();
        var thread = "promise:" + fact.promise();
        switch (fact.step()) {
            case MADE -> messenger.tell(owners(fact), "promise-made", values, path, thread);
            case CLAIMED -> messenger.note(Set.of(fact.madeBy()), "promise-claimed", values, path);
            case RETURNED -> messenger.tell(owners(fact), "promise-returned", values, path, thread);
            case ACCEPTED -> messenger.note(owners(fact), "promise-accepted", values, path);
            case ESCALATED -> {
                var readers = owners(fact);
                readers.add(fact.madeBy());
                readers.addAll(people.holding(Role.HEAD_OF_SECRETARIAT));
                messenger.tell(readers, "promise-late", values, path, thread);
            }
            case BEGUN -> {
                // The register shows it; nobody needs a message.
            }
        }
    }

    private Set<UUID> owners(PromiseMoved fact) {
        var owners = new LinkedHashSet<UUID>();
        var owner = fact.owner();
        if (owner != null) {
            owners.add(owner);
        }
        var city = fact.municipality();
        if (city != null) {
            owners.addAll(people.holding(Role.CITY_EDITOR, city));
            owners.addAll(people.holding(Role.MAYOR, city));
        }
        return owners;
    }
}
