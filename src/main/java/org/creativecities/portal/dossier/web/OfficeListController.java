package org.creativecities.portal.dossier.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.OfficeFilter;
import org.creativecities.portal.dossier.OfficeList;
import org.creativecities.portal.dossier.OfficeRow;
import org.creativecities.portal.dossier.UntouchedDossiers;
import org.creativecities.portal.dossier.clock.HandlingClocks;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat's list of dossiers. */
@Controller
@RequestMapping("/office/dossiers")
class OfficeListController {

    private final OfficeList list;
    private final Cities cities;
    private final Calls calls;
    private final Format format;
    private final Sentences sentences;
    private final HandlingClocks clocks;
    private final UntouchedDossiers untouched;

    OfficeListController(
            OfficeList list,
            Cities cities,
            Calls calls,
            Format format,
            Sentences sentences,
            HandlingClocks clocks,
            UntouchedDossiers untouched) {
        this.list = list;
        this.cities = cities;
        this.calls = calls;
        this.format = format;
        this.sentences = sentences;
        this.clocks = clocks;
        this.untouched = untouched;
    }

    @GetMapping
    String show(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "25") int size,
            @CurrentAccount Account account,
            Model model) {
        var filter = filter(asked);
        var rows = list.page(filter, page - 1, size, account);
        var ids = rows.getContent().stream().map(OfficeRow::id).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("clocks", clocks.of(ids));
        model.addAttribute("untouched", untouched.among(ids));
        model.addAttribute("untouchedDays", untouched.days());
        model.addAttribute("filter", filter);
        model.addAttribute("sort", filter.sort().name().toLowerCase(Locale.ROOT));
        model.addAttribute("dir", filter.descending() ? "desc" : "asc");
        model.addAttribute("statuses", statuses());
        var groups = new LinkedHashMap<String, String>();
        Arrays.stream(OfficeFilter.Group.values())
                .forEach(one -> groups.put(one.name(), sentences.message("dossier.group." + one)));
        model.addAttribute("groups", groups);
        var fields = new LinkedHashMap<String, String>();
        cities.fields().forEach(one -> fields.put(one.code(), format.text(one.name())));
        model.addAttribute("fields", fields);
        var provinces = new LinkedHashMap<String, String>();
        cities.provinces().forEach(one -> provinces.put(one.code(), format.text(one.name())));
        model.addAttribute("provinces", provinces);
        var rounds = new LinkedHashMap<String, String>();
        calls.published().forEach(one -> rounds.put(one.id().toString(), format.text(one.title())));
        model.addAttribute("rounds", rounds);
        return "dossier/office-list";
    }

    private Map<String, String> statuses() {
        var statuses = new LinkedHashMap<String, String>();
        Arrays.stream(DossierStatus.values())
                .forEach(one -> statuses.put(one.name(), sentences.message("dossier.status." + one)));
        return statuses;
    }

    static OfficeFilter filter(Map<String, String> asked) {
        var sort = one(OfficeFilter.Sort.class, asked.get("sort"));
        return new OfficeFilter(
                asked.getOrDefault("q", ""),
                one(DossierStatus.class, asked.get("status")),
                blank(asked.get("field")),
                blank(asked.get("province")),
                id(asked.get("call")),
                one(OfficeFilter.Group.class, asked.get("group")),
                "yes".equals(asked.get("idle")),
                sort == null ? OfficeFilter.Sort.SENT : sort,
                sort == null || "desc".equals(asked.get("dir")));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> values, @Nullable String name) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
