package org.creativecities.portal.tie.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.tie.Proof;
import org.creativecities.portal.tie.TieBasis;
import org.creativecities.portal.tie.TieFilter;
import org.creativecities.portal.tie.TieRegister;
import org.creativecities.portal.tie.TieStatus;
import org.creativecities.portal.tie.TieType;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the public list and the secretariat's have in common. */
@Component
class TieListPage {

    private final TieRegister register;
    private final Cities cities;
    private final TieWords words;
    private final Format format;

    TieListPage(TieRegister register, Cities cities, TieWords words, Format format) {
        this.register = register;
        this.cities = cities;
        this.words = words;
        this.format = format;
    }

    void fill(TieQuery query, TieFilter filter, Model model) {
        model.addAttribute("ties", register.list(filter, query.order(), query.descending(), query.pageable()));
        model.addAttribute("query", query);
        model.addAttribute("sort", query.order().key());
        model.addAttribute("dir", query.descending() ? "desc" : "asc");
        model.addAttribute("filtered", !filter.open());
        model.addAttribute("provinces", provinces());
        model.addAttribute("countries", countries());
        model.addAttribute("statuses", words.options("tie.status.", TieStatus.values()));
        model.addAttribute("types", words.options("tie.type.", TieType.values()));
        model.addAttribute("bases", words.options("tie.basis.", TieBasis.values()));
        model.addAttribute("proofs", words.options("tie.proof.", Proof.values()));
        model.addAttribute("counts", register.counts());
    }

    private Map<String, String> provinces() {
        var options = new LinkedHashMap<String, String>();
        cities.provinces().forEach(province -> options.put(province.code(), format.text(province.name())));
        return options;
    }

    private Map<String, String> countries() {
        var options = new LinkedHashMap<String, String>();
        register.countries().forEach(country -> options.put(country.iso2(), format.text(country.name())));
        return options;
    }
}
