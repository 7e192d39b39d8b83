package org.creativecities.portal.sistercity.partner.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.sistercity.affinity.FindingWords;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.TieFilter;
import org.creativecities.portal.tie.TieRegister;
import org.creativecities.portal.tie.TieSort;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Choosers and words that the pages about partners share. */
@Component("partnerPage")
class PartnerPage {

    private final Cities cities;
    private final PartnerCities partners;
    private final TieRegister register;
    private final Format format;
    private final FindingWords findings;
    private final MessageSource messages;

    PartnerPage(
            Cities cities,
            PartnerCities partners,
            TieRegister register,
            Format format,
            FindingWords findings,
            MessageSource messages) {
        this.cities = cities;
        this.partners = partners;
        this.register = register;
        this.format = format;
        this.findings = findings;
        this.messages = messages;
    }

    static String base(Account account) {
        return account.municipality() == null ? "/office/partners" : "/partners";
    }

    /** The city that looks: the person's own, or the one the secretariat chose; null where none is chosen yet. */
    @Nullable
    String home(Account account, @Nullable String chosen) {
        var own = account.municipality();
        if (own != null) {
            return own;
        }
        return chosen == null
                ? null
                : cities.municipality(chosen).map(one -> one.code()).orElse(null);
    }

    void choosers(Account account, Model model) {
        model.addAttribute("base", base(account));
        model.addAttribute("fields", fields());
        model.addAttribute("countries", countries());
        if (account.municipality() == null) {
            model.addAttribute("homes", homes());
        }
    }

    /** Capitals of provinces and cities that have ties: those the secretariat is asked about. */
    private Map<String, String> homes() {
        var codes = new TreeSet<String>();
        cities.provinces().forEach(province -> codes.add(province.capitalCode()));
        register.all(TieFilter.ALL, TieSort.HOME, false).forEach(tie -> {
            var code = tie.municipality();
            if (code != null) {
                codes.add(code);
            }
        });
        var options = new LinkedHashMap<String, String>();
        cities.municipalities(codes).values().stream()
                .sorted((a, b) -> Format.collator().compare(format.text(a.name()), format.text(b.name())))
                .forEach(one -> options.put(one.code(), format.text(one.name())));
        return options;
    }

    Map<String, String> fields() {
        var options = new LinkedHashMap<String, String>();
        cities.fields().forEach(one -> options.put(one.code(), format.text(one.name())));
        return options;
    }

    Map<String, String> countries() {
        var options = new LinkedHashMap<String, String>();
        partners.countries().forEach(one -> options.put(one.iso2(), format.text(one.name())));
        return options;
    }

    /** Why the data gave an answer, in the page's language. */
    public String because(org.creativecities.portal.sistercity.affinity.Finding finding) {
        return findings.of(finding, LocaleContextHolder.getLocale());
    }

    String message(String key, Object... parts) {
        return messages.getMessage(key, parts, LocaleContextHolder.getLocale());
    }

    static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
