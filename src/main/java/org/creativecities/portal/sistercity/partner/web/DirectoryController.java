package org.creativecities.portal.sistercity.partner.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.tie.FactKind;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerCity;
import org.creativecities.portal.tie.PlaceFacts;
import org.creativecities.portal.tie.Ties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory of cities abroad, each fact with its source. Contacts are for those who work here, not for the public. */
@Controller
class DirectoryController {

    private static final int SIZE = 25;
    private static final Pattern AS_OF = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private final PartnerCities partners;
    private final PlaceFacts facts;
    private final Ties ties;
    private final People people;
    private final PartnerPage page;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    DirectoryController(
            PartnerCities partners,
            PlaceFacts facts,
            Ties ties,
            People people,
            PartnerPage page,
            OneTimeKeys keys,
            MessageSource messages) {
        this.partners = partners;
        this.facts = facts;
        this.ties = ties;
        this.people = people;
        this.page = page;
        this.keys = keys;
        this.messages = messages;
    }

    @GetMapping({"/partners/cities", "/office/partners/cities"})
    String list(PartnerController.Query query, @CurrentAccount Account account, Model model) {
        var filter = query.filter();
        page.choosers(account, model);
        model.addAttribute("query", query);
        model.addAttribute("filtered", !filter.open());
        model.addAttribute("cities", partners.list(filter, PageRequest.of(query.number(), SIZE)));
        return "partner/directory";
    }

    @GetMapping({"/partners/cities/{code}", "/office/partners/cities/{code}"})
    String show(@PathVariable String code, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new PartnerForm());
        return cityPage(city(code), account, model);
    }

    @PostMapping("/office/partners/cities/{code}/facts")
    String add(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var city = city(code);
        var reader = new FormReader(errors, messages, "partner.form");
        var kind = reader.choice("kind", form.getKind(), FactKind.class);
        var compared = reader.lineOrNone("code", form.getCode().toUpperCase(java.util.Locale.ROOT), 40);
        if (compared != null && !compared.matches("[A-Z0-9_]{2,40}")) {
            reader.wrong("code", "choice");
        }
        var persian = reader.line("valueFa", form.getValueFa(), 1, 300);
        var english = reader.lineOrNone("valueEn", form.getValueEn(), 300);
        var source = reader.line("sourceTitle", form.getSourceTitle(), 1, 300);
        var url = reader.address("sourceUrl", form.getSourceUrl());
        var asOf = Digits.toLatin(form.getAsOf().strip());
        if (!AS_OF.matcher(asOf).matches()) {
            reader.wrong("asOf", "choice");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return cityPage(city, account, model);
        }
        redirect.addFlashAttribute("notice", "partner.notice.fact");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    facts.add(
                            null,
                            city.id(),
                            new PlaceFacts.NewFact(kind, compared, persian, english, source, url, asOf, false),
                            account);
                    return "/office/partners/cities/" + code;
                });
    }

    @PostMapping("/office/partners/cities/{code}/facts/{fact}/{step}")
    String move(
            @PathVariable String code,
            @PathVariable UUID fact,
            @PathVariable String step,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var city = city(code);
        if (facts.ofPartner(city.id()).stream().noneMatch(one -> one.id().equals(fact))) {
            throw new NotVisibleException();
        }
        redirect.addFlashAttribute("notice", "partner.notice.fact");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    switch (step) {
                        case "verification" -> facts.verify(fact, account);
                        case "withdrawal" -> facts.withdraw(fact);
                        default -> throw new NotVisibleException();
                    }
                    return "/office/partners/cities/" + code;
                });
    }

    private String cityPage(PartnerCity city, Account account, Model model) {
        var known = facts.ofPartner(city.id());
        model.addAttribute("city", city);
        model.addAttribute("facts", known);
        model.addAttribute(
                "names", people.names(known.stream().map(one -> one.addedBy()).toList()));
        model.addAttribute("ties", ties.withPartner(city.id()));
        model.addAttribute("base", PartnerPage.base(account));
        model.addAttribute("me", account.id());
        model.addAttribute("writes", account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT));
        model.addAttribute("assesses", account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR));
        Map<String, String> kinds = new LinkedHashMap<>();
        for (var kind : FactKind.values()) {
            kinds.put(kind.name(), page.message("partner.fact." + kind));
        }
        model.addAttribute("kinds", kinds);
        return "partner/city";
    }

    private PartnerCity city(String code) {
        return partners.find(code).orElseThrow(NotVisibleException::new);
    }
}
