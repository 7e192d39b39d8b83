package org.creativecities.portal.sistercity.partner.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.Dimension;
import org.creativecities.portal.sistercity.affinity.Finding;
import org.creativecities.portal.sistercity.affinity.Measure;
import org.creativecities.portal.sistercity.affinity.Sensitivity;
import org.creativecities.portal.sistercity.partner.LongLists;
import org.creativecities.portal.sistercity.partner.PartnerFinder;
import org.creativecities.portal.tie.PartnerFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Candidates for a city in order, and some of them beside each other. */
@Controller
class PartnerController {

    private static final int SIZE = 15;
    private static final int LAST_PAGE = 1000;

    private final PartnerFinder finder;
    private final LongLists lists;
    private final Assessments assessments;
    private final Cities cities;
    private final PartnerPage page;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    PartnerController(
            PartnerFinder finder,
            LongLists lists,
            Assessments assessments,
            Cities cities,
            PartnerPage page,
            OneTimeKeys keys,
            MessageSource messages) {
        this.finder = finder;
        this.lists = lists;
        this.assessments = assessments;
        this.cities = cities;
        this.page = page;
        this.keys = keys;
        this.messages = messages;
    }

    /** What the address of the finder asks for; a value nobody can mean is taken as not given. */
    record Query(
            @Nullable String city,
            @Nullable String q,
            @Nullable String field,
            @Nullable String country,
            @Nullable String all,
            @Nullable String own,
            @Nullable String page) {

        PartnerFilter filter() {
            return new PartnerFilter(given(q), given(field), given(country), !"yes".equals(all));
        }

        int number() {
            try {
                var typed = page;
                return typed == null
                        ? 0
                        : Math.max(0, Math.min(LAST_PAGE, Integer.parseInt(Digits.toLatin(typed.strip())) - 1));
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping({"/partners", "/office/partners"})
    String find(Query query, @CurrentAccount Account account, Model model) {
        page.choosers(account, model);
        model.addAttribute("query", query);
        var home = page.home(account, query.city());
        model.addAttribute(
                "home", home == null ? null : cities.municipality(home).orElse(null));
        model.addAttribute("policy", finder.policy());
        if (home != null) {
            var found = finder.find(home, query.filter(), !"yes".equals(query.own()));
            int from = Math.min(query.number() * SIZE, found.size());
            model.addAttribute(
                    "candidates",
                    new PageImpl<>(
                            found.subList(from, Math.min(from + SIZE, found.size())),
                            PageRequest.of(query.number(), SIZE),
                            found.size()));
        }
        return "partner/find";
    }

    @GetMapping({"/partners/comparison", "/office/partners/comparison"})
    String compare(
            @RequestParam(required = false) @Nullable List<String> with,
            @RequestParam(required = false) @Nullable String city,
            @CurrentAccount Account account,
            Model model) {
        model.addAttribute("form", new PartnerForm());
        return comparison(with, city, account, model);
    }

    @PostMapping("/partners/lists")
    String keep(
            @RequestParam(required = false) @Nullable List<String> with,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var home = page.home(account, null);
        if (home == null) {
            throw new NotVisibleException();
        }
        var ids = ids(with);
        var purpose = new FormReader(errors, messages, "partner.form").lines("purpose", form.getPurpose(), 10, 1000);
        if (ids.size() < LongLists.FEWEST || ids.size() > LongLists.MOST) {
            errors.rejectValue("purpose", "partner.error.number");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return comparison(with, null, account, model);
        }
        redirect.addFlashAttribute("notice", "partner.notice.kept");
        return "redirect:"
                + keys.once(
                        account.id(), key, () -> "/partners/lists/" + lists.keep(home, purpose, ids, false, account));
    }

    /** Begins the full assessment of a pair, with evidence; the finder only knows what the data knows. */
    @PostMapping("/partners/assessments")
    String assess(
            @RequestParam(defaultValue = "") String partner,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var home = page.home(account, null);
        var id = PartnerPage.id(partner);
        if (home == null || id == null || finder.compare(home, List.of(id)).isEmpty()) {
            throw new NotVisibleException();
        }
        redirect.addFlashAttribute("notice", "partner.notice.assessment");
        return "redirect:" + keys.once(account.id(), key, () -> "/assessments/" + assessments.open(home, id, account));
    }

    private String comparison(@Nullable List<String> with, @Nullable String city, Account account, Model model) {
        var home = page.home(account, city);
        if (home == null) {
            throw new NotVisibleException();
        }
        var candidates =
                finder.compare(home, ids(with)).stream().limit(LongLists.MOST).toList();
        model.addAttribute("base", PartnerPage.base(account));
        model.addAttribute("home", cities.municipality(home).orElseThrow(NotVisibleException::new));
        model.addAttribute("candidates", candidates);
        model.addAttribute("policy", finder.policy());
        model.addAttribute(
                "dimensions",
                Map.of(
                        "AFFINITY", Dimension.of(Measure.AFFINITY),
                        "READINESS", Dimension.of(Measure.READINESS)));
        var scores = candidates.stream()
                .map(one -> one.findings().stream().map(Finding::score).toList())
                .toList();
        model.addAttribute("decisive", Sensitivity.decisive(Measure.AFFINITY, finder.policy(), scores));
        model.addAttribute("writes", account.municipality() != null);
        return "partner/comparison";
    }

    private static List<UUID> ids(@Nullable List<String> with) {
        return with == null
                ? List.of()
                : with.stream()
                        .map(PartnerPage::id)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList();
    }
}
