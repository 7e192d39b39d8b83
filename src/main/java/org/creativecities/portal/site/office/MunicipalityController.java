package org.creativecities.portal.site.office;

import java.util.LinkedHashMap;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CityHistory;
import org.creativecities.portal.city.MunicipalityList;
import org.creativecities.portal.localization.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of municipalities and the page of one, with what the file says and what it was called. */
@Controller
class MunicipalityController {

    private final MunicipalityList list;
    private final Cities cities;
    private final CityHistory history;
    private final Format format;
    private final Impartiality impartiality;

    MunicipalityController(
            MunicipalityList list, Cities cities, CityHistory history, Format format, Impartiality impartiality) {
        this.impartiality = impartiality;
        this.list = list;
        this.cities = cities;
        this.history = history;
        this.format = format;
    }

    @GetMapping("/office/municipalities")
    String list(MunicipalityQuery query, Model model) {
        var provinces = new LinkedHashMap<String, String>();
        cities.provinces().forEach(province -> provinces.put(province.code(), format.text(province.name())));
        model.addAttribute(
                "municipalities", list.list(query.filter(), query.order(), query.descending(), query.pageable()));
        model.addAttribute("query", query);
        model.addAttribute("sort", query.order().key());
        model.addAttribute("dir", query.descending() ? "desc" : "asc");
        model.addAttribute("filtered", !query.filter().open());
        model.addAttribute("provinces", provinces);
        return "site/office/municipalities";
    }

    @GetMapping("/office/municipalities/{code}")
    String show(@PathVariable String code, @CurrentAccount Account account, Model model) {
        model.addAttribute("municipality", cities.municipality(code).orElseThrow(NotVisibleException::new));
        model.addAttribute("formerNames", history.formerNames(code));
        model.addAttribute("takenIn", history.takenIn(code));
        model.addAttribute("wentUpIn", history.wentUpIn(code));
        model.addAttribute("inFile", history.inFile(code));
        model.addAttribute("mayChange", MunicipalityPolicy.mayChange(account));
        model.addAttribute("reads", MunicipalityPolicy.mayReadRecord(account) && !impartiality.tied(account, code));
        return "site/office/municipality";
    }
}
