package org.creativecities.portal.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands at the head of every page of a dossier: city, field, call. */
@Component
class DossierHead {

    private final Calls calls;
    private final Cities cities;

    DossierHead(Calls calls, Cities cities) {
        this.calls = calls;
        this.cities = cities;
    }

    void fill(Model model, DossierView dossier) {
        model.addAttribute("dossier", dossier);
        fill(model, dossier.card());
        model.addAttribute("statusKind", kind(dossier.shown()));
    }

    void fill(Model model, DossierCard card) {
        model.addAttribute("card", card);
        model.addAttribute("city", city(card));
        model.addAttribute("field", field(card));
        model.addAttribute("call", calls.find(card.callId()).orElse(null));
        model.addAttribute("statusKind", kind(card.status()));
    }

    Bilingual city(DossierCard card) {
        return cities.municipality(card.municipality())
                .map(city -> city.name())
                .orElse(new Bilingual(card.municipality(), null));
    }

    Bilingual field(DossierCard card) {
        return Optional.of(card.field())
                .flatMap(cities::field)
                .map(field -> field.name())
                .orElse(new Bilingual(card.field(), null));
    }

    /** The names of the fields of these dossiers, by the id of the dossier; one question to the database. */
    Map<UUID, Bilingual> fields(List<DossierView> dossiers) {
        var names = cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name));
        return dossiers.stream().collect(Collectors.toMap(DossierView::id, one -> {
            var code = one.card().field();
            return names.getOrDefault(code, new Bilingual(code, null));
        }));
    }

    /** The colour of the status tag. */
    static String kind(DossierStatus status) {
        return switch (status) {
            case DRAFT, APPROVAL_ASKED, APPROVED, SUBMITTED, ADMITTED -> "progress";
            case RETURNED -> "warning";
            case UNDER_REVIEW, DECISION_PREPARED -> "panel";
            case NOMINATED, RUNNER_UP -> "success";
            case NOT_ADMITTED, NOT_NOMINATED, WITHDRAWN -> "neutral";
        };
    }
}
