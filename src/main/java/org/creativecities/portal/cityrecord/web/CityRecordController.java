package org.creativecities.portal.cityrecord.web;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.cityrecord.CityRecordSource;
import org.creativecities.portal.cityrecord.CityRecords;
import org.creativecities.portal.cityrecord.Contacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One page with everything of a city. */
@Controller
class CityRecordController {

    private final CityRecords records;
    private final Contacts contacts;
    private final Cities cities;
    private final DatabaseClock clock;

    CityRecordController(CityRecords records, Contacts contacts, Cities cities, DatabaseClock clock) {
        this.records = records;
        this.contacts = contacts;
        this.cities = cities;
        this.clock = clock;
    }

    @GetMapping("/city-records")
    String own(@CurrentAccount Account account) {
        if (account.municipality() == null) {
            throw new NotVisibleException();
        }
        return "redirect:/city-records/" + account.municipality();
    }

    @GetMapping("/city-records/{code}")
    String show(@PathVariable String code, @CurrentAccount Account account, Model model) {
        var parts = records.of(code, account);
        model.addAttribute("city", cities.municipality(code).orElseThrow(NotVisibleException::new));
        model.addAttribute("parts", parts);
        model.addAttribute(
                "owed",
                parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .filter(CityRecordSource.Line::owed)
                        .toList());
        model.addAttribute("contacts", contacts.of(code, account));
        model.addAttribute("keeps", Contacts.mayKeep(code, account));
        model.addAttribute("own", account.actsFor(code));
        model.addAttribute("today", clock.today());
        return "cityrecord/show";
    }
}
