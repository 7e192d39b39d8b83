package org.creativecities.portal.city.web;

import java.util.List;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CityHistory;
import org.creativecities.portal.city.IranMembers;
import org.creativecities.portal.city.Maps;
import org.creativecities.portal.city.MemberCity;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.MemberPlaces;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Iran's members of the network: map and list, table, and a page for each. */
@Controller
class CreativeCitiesController {

    private final IranMembers iran;
    private final Members members;
    private final Cities cities;
    private final CityHistory history;
    private final Maps maps;
    private final DatabaseClock clock;
    private final Format format;

    CreativeCitiesController(
            IranMembers iran,
            Members members,
            Cities cities,
            CityHistory history,
            Maps maps,
            DatabaseClock clock,
            Format format) {
        this.iran = iran;
        this.members = members;
        this.cities = cities;
        this.history = history;
        this.maps = maps;
        this.clock = clock;
        this.format = format;
    }

    @GetMapping("/creative-cities")
    String list(@RequestParam @Nullable String field, @RequestParam @Nullable String view, Model model) {
        var overview = iran.overview(blank(field) ? null : field);
        model.addAttribute("overview", overview);
        model.addAttribute("asTable", "table".equals(view));
        model.addAttribute("year", clock.today().getYear());
        return "city/creative-cities";
    }

    @GetMapping("/creative-cities/{code}")
    String show(@PathVariable String code, Model model) {
        var member = members.find(code)
                .filter(found -> found.country().iso2().equals(Members.IRAN))
                .orElseThrow(NotVisibleException::new);
        var municipalityCode = member.municipalityCode();
        var municipality = municipalityCode == null
                ? null
                : cities.municipality(municipalityCode).orElse(null);
        var others = members.ofIran(MemberFilter.ofIran(null));
        model.addAttribute("member", member);
        model.addAttribute("name", format.text(member.name()));
        model.addAttribute("municipality", municipality);
        model.addAttribute("nextReport", member.nextReport(clock.today().getYear()));
        model.addAttribute("formerNames", municipalityCode == null ? List.of() : history.formerNames(municipalityCode));
        model.addAttribute("sameField", sameField(member));
        model.addAttribute(
                "map",
                maps.iran(
                        municipality == null ? List.of() : List.of(municipality.provinceCode()),
                        MemberPlaces.among(member, others)));
        return "city/creative-city";
    }

    private int sameField(MemberCity member) {
        return members.count(new MemberFilter(null, member.fieldCode(), null, null));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
