package org.creativecities.portal.city.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.Maps;
import org.creativecities.portal.city.MemberPlaces;
import org.creativecities.portal.city.MemberSort;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.localization.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All members of the network: filtered, sorted and paged in the database; the same list as CSV and JSON. */
@Controller
class MembersController {

    private final Members members;
    private final Cities cities;
    private final Maps maps;
    private final Format format;
    private final MemberExport export;

    MembersController(Members members, Cities cities, Maps maps, Format format, MemberExport export) {
        this.members = members;
        this.cities = cities;
        this.maps = maps;
        this.format = format;
        this.export = export;
    }

    @GetMapping("/members")
    String list(MemberQuery query, Model model) {
        var filter = query.filter();
        model.addAttribute("members", members.list(filter, query.order(), query.descending(), query.pageable()));
        model.addAttribute("query", query);
        model.addAttribute("sort", query.order().key());
        model.addAttribute("dir", query.descending() ? "desc" : "asc");
        model.addAttribute("filtered", !filter.open());
        model.addAttribute("fields", fields());
        model.addAttribute("countries", countries());
        model.addAttribute("years", years());
        model.addAttribute("withheld", members.withheld());
        model.addAttribute("map", maps.world(MemberPlaces.of(members.all(filter, MemberSort.YEAR, false))));
        return "city/members";
    }

    @GetMapping("/members/export.csv")
    ResponseEntity<byte[]> csv(MemberQuery query) {
        return export.csv(members.all(query.filter(), query.order(), query.descending()));
    }

    @GetMapping("/members/export.json")
    ResponseEntity<byte[]> json(MemberQuery query) {
        return export.json(members.all(query.filter(), query.order(), query.descending()));
    }

    private Map<String, String> fields() {
        var options = new LinkedHashMap<String, String>();
        cities.fields().forEach(field -> options.put(field.code(), format.text(field.name())));
        return options;
    }

    private Map<String, String> countries() {
        var options = new LinkedHashMap<String, String>();
        members.countries().forEach(country -> options.put(country.iso2(), format.text(country.name())));
        return options;
    }

    private Map<String, String> years() {
        var options = new LinkedHashMap<String, String>();
        members.years().forEach(year -> options.put(year.toString(), format.digits(year)));
        return options;
    }
}
