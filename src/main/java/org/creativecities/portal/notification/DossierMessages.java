package org.creativecities.portal.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.ApprovalAsked;
import org.creativecities.portal.dossier.ApprovalCancelled;
import org.creativecities.portal.dossier.DecisionPrepared;
import org.creativecities.portal.dossier.DecisionReleased;
import org.creativecities.portal.dossier.DossierApproved;
import org.creativecities.portal.dossier.DossierFact;
import org.creativecities.portal.dossier.DossierReturnExtended;
import org.creativecities.portal.dossier.DossierReturned;
import org.creativecities.portal.dossier.DossierScreened;
import org.creativecities.portal.dossier.DossierSubmitted;
import org.creativecities.portal.dossier.SectionAssigned;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told what when something happens to a dossier. Nothing of its content is in a message. */
@Component
class DossierMessages {

    private final Messenger messenger;
    private final People people;
    private final Cities cities;

    DossierMessages(Messenger messenger, People people, Cities cities) {
        this.messenger = messenger;
        this.people = people;
        this.cities = cities;
    }

    @EventListener
    void on(SectionAssigned fact) {
        var person = fact.person();
        if (person != null && !person.equals(fact.by())) {
            var values = about(fact).text("section", fact.section());
            tell(fact, Set.of(person), "section-assigned", values, "/sections/" + fact.section());
        }
    }

    @EventListener
    void on(ApprovalAsked fact) {
        tell(fact, holding(fact, Role.MAYOR), "approval-asked", about(fact), "/signature");
    }

    @EventListener
    void on(DossierApproved fact) {
        tell(fact, holding(fact, Role.CITY_EDITOR), "dossier-approved", about(fact), "");
    }

    @EventListener
    void on(ApprovalCancelled fact) {
        tell(fact, holding(fact, Role.CITY_EDITOR, Role.MAYOR), "approval-cancelled", about(fact), "");
    }

    @EventListener
    void on(DossierSubmitted fact) {
        tell(fact, holding(fact, Role.CITY_EDITOR, Role.MAYOR), "dossier-received", about(fact), "/receipt");
        messenger.note(
                people.holding(Role.SECRETARIAT_EXPERT), "dossier-arrived", about(fact), office(fact) + "/screening");
    }

    @EventListener
    void on(DossierReturned fact) {
        var values = about(fact).number("n", fact.remarks()).at("date", fact.due());
        tell(fact, holding(fact, Role.CITY_EDITOR, Role.MAYOR), "dossier-returned", values, "/corrections");
    }

    @EventListener
    void on(DossierReturnExtended fact) {
        var values = about(fact).at("date", fact.due());
        tell(fact, holding(fact, Role.CITY_EDITOR, Role.MAYOR), "deadline-extended", values, "/corrections");
    }

    @EventListener
    void on(DossierScreened fact) {
        var key = fact.admitted() ? "dossier-admitted" : "dossier-not-admitted";
        tell(fact, holding(fact, Role.CITY_EDITOR, Role.MAYOR), key, about(fact), "");
    }

    @EventListener
    void on(DecisionPrepared fact) {
        var heads = new ArrayList<>(people.holding(Role.HEAD_OF_SECRETARIAT));
        heads.remove(fact.by());
        messenger.note(
                heads,
                "decision-prepared",
                about(fact),
                "/office/decisions/" + fact.dossier().id());
    }

    @EventListener
    void on(DecisionReleased fact) {
        tell(fact, holding(fact, Role.CITY_EDITOR, Role.MAYOR), "result-released", about(fact), "/result");
    }

    private void tell(DossierFact fact, java.util.Collection<UUID> receivers, String key, Params values, String page) {
        messenger.tell(
                receivers,
                key,
                values,
                "/dossiers/" + fact.dossier().id() + page,
                "dossier:" + fact.dossier().id());
    }

    private Set<UUID> holding(DossierFact fact, Role... roles) {
        var found = new LinkedHashSet<UUID>();
        for (var role : List.of(roles)) {
            found.addAll(people.holding(role, fact.dossier().municipality()));
        }
        return found;
    }

    private Params about(DossierFact fact) {
        var code = fact.dossier().municipality();
        var city = cities.municipality(code).map(found -> found.name()).orElse(new Bilingual(code, code));
        return Params.none().text("ref", fact.dossier().reference()).bilingual("city", city);
    }

    private static String office(DossierFact fact) {
        return "/office/dossiers/" + fact.dossier().id();
    }
}
