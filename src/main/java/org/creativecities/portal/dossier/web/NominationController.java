package org.creativecities.portal.dossier.web;

import java.util.stream.Collectors;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.dossier.Nominations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page of the cities that are nominated. */
@Controller
class NominationController {

    private final Nominations nominations;
    private final Calls calls;
    private final Cities cities;

    NominationController(Nominations nominations, Calls calls, Cities cities) {
        this.nominations = nominations;
        this.calls = calls;
        this.cities = cities;
    }

    @GetMapping("/nominations")
    String list(Model model) {
        var released = nominations.released();
        model.addAttribute("nominations", released);
        model.addAttribute(
                "municipalities",
                cities.municipalities(released.stream()
                        .map(Nominations.Nomination::municipality)
                        .distinct()
                        .toList()));
        model.addAttribute(
                "fields", cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name)));
        model.addAttribute("calls", calls.published().stream().collect(Collectors.toMap(CallView::id, call -> call)));
        return "dossier/nominations";
    }
}
