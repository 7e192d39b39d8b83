package org.creativecities.portal.site.pages;

import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.dossier.Nominations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of a municipality: what is known of it, and what the portal has published about it. */
@Controller
class PlaceController {

    private final Cities cities;
    private final Members members;
    private final Nominations nominations;
    private final Calls calls;

    PlaceController(Cities cities, Members members, Nominations nominations, Calls calls) {
        this.cities = cities;
        this.members = members;
        this.nominations = nominations;
        this.calls = calls;
    }

    @GetMapping("/municipalities/{code}")
    String show(@PathVariable String code, Model model) {
        var place = cities.municipality(code).orElseThrow(NotVisibleException::new);
        var heir = place.mergedInto();
        model.addAttribute("place", place);
        model.addAttribute(
                "heir", heir == null ? null : cities.municipality(heir).orElse(null));
        model.addAttribute(
                "member",
                members.ofIran(MemberFilter.ofIran(null)).stream()
                        .filter(one -> code.equals(one.municipalityCode()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "rounds",
                nominations.released().stream()
                        .filter(one -> one.municipality().equals(code))
                        .flatMap(one -> calls.find(one.callId()).stream())
                        .toList());
        return "site/place";
    }
}
