package org.creativecities.portal.sistercity.affinity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.NumberInput;
import org.creativecities.portal.sistercity.affinity.AffinityPolicies;
import org.creativecities.portal.sistercity.affinity.AffinityPolicy;
import org.creativecities.portal.sistercity.affinity.Dimension;
import org.creativecities.portal.sistercity.affinity.Measure;
import org.creativecities.portal.sistercity.affinity.PolicyText;
import org.creativecities.portal.sistercity.affinity.PolicyTrial;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** The versions of the method: read by everybody once published, drafted, tried out and published by the secretariat. */
@Controller
class PolicyController {

    private static final String LIST = "/office/affinity-policies";
    private static final int PERCENT = 100;
    private static final int MOST_ADJUSTMENT = 20;

    private final AffinityPolicies policies;
    private final PolicyTrial trial;
    private final OneTimeKeys keys;
    private final Format format;
    private final DatabaseClock clock;
    private final MessageSource messages;

    PolicyController(
            AffinityPolicies policies,
            PolicyTrial trial,
            OneTimeKeys keys,
            Format format,
            DatabaseClock clock,
            MessageSource messages) {
        this.policies = policies;
        this.trial = trial;
        this.keys = keys;
        this.format = format;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/affinity-policies/{id}")
    String published(@PathVariable UUID id, Model model) {
        var policy = policies.read(id);
        if (!policy.published()) {
            throw new NotVisibleException();
        }
        model.addAttribute("policy", policy);
        model.addAttribute("note", policies.note(id).orElse(null));
        model.addAttribute("current", policies.current().id().equals(id));
        return "affinity/policy";
    }

    @GetMapping(LIST)
    String list(@CurrentAccount Account account, Model model) {
        var all = policies.all();
        model.addAttribute("policies", all);
        model.addAttribute("current", policies.current().id());
        model.addAttribute("drafts", writes(account) && all.stream().allMatch(AffinityPolicy::published));
        return "affinity/policies";
    }

    @PostMapping(LIST)
    String draft(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "affinity.notice.drafted");
        return "redirect:" + keys.once(account.id(), key, () -> LIST + "/" + policies.draft(account));
    }

    @GetMapping(LIST + "/{id}")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var policy = policies.read(id);
        model.addAttribute("form", form(policy));
        return page(policy, account, model);
    }

    @PostMapping(LIST + "/{id}")
    String save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PolicyForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var page = page(policies.read(id), account, model);
        var text = read(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page;
        }
        redirect.addFlashAttribute("notice", "affinity.notice.policy-saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    policies.edit(id, form.getVersion(), text, account);
                    return LIST + "/" + id;
                });
    }

    @PostMapping(LIST + "/{id}/publication")
    String publish(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PolicyForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var day = new FormReader(errors, messages, "affinity.form").day("from", form.getFrom());
        if (errors.hasErrors() || day == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var policy = policies.read(id);
            var typed = form.getFrom();
            form.setWeights(form(policy).getWeights());
            form.setFrom(typed);
            return page(policy, account, model);
        }
        redirect.addFlashAttribute("notice", "affinity.notice.published");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    policies.publish(id, form.getVersion(), day, account);
                    return LIST;
                });
    }

    @PostMapping(LIST + "/{id}/discarding")
    String discard(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "affinity.notice.discarded");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    policies.discard(id, version, account);
                    return LIST;
                });
    }

    private String page(AffinityPolicy policy, Account account, Model model) {
        var inForce = policies.current();
        var sums = new EnumMap<Measure, Integer>(Measure.class);
        for (var measure : Measure.values()) {
            sums.put(measure, policy.sum(measure));
        }
        model.addAttribute("policy", policy);
        model.addAttribute("inForce", inForce);
        model.addAttribute("sums", sums);
        model.addAttribute("ready", sums.values().stream().allMatch(sum -> sum == PERCENT));
        model.addAttribute("writes", writes(account) && !policy.published());
        model.addAttribute("publishes", account.is(Role.HEAD_OF_SECRETARIAT));
        model.addAttribute("effects", policy.published() ? null : trial.of(policy, inForce, account));
        return "affinity/policy-edit";
    }

    private PolicyForm form(AffinityPolicy policy) {
        var form = new PolicyForm();
        for (var dimension : Dimension.values()) {
            form.getWeights().put(dimension.name(), format.number(policy.weight(dimension)));
        }
        form.setLeastCoverage(format.number(policy.leastCoverage()));
        form.setMostAdjustment(format.number(policy.mostAdjustment()));
        form.setSufficient(format.number(policy.sufficient()));
        form.setNote(policies.note(policy.id()).orElse(""));
        form.setFrom(format.shortDate(clock.today()));
        form.setVersion(policy.version());
        return form;
    }

    private PolicyText read(PolicyForm form, BindingResult errors) {
        var reader = new FormReader(errors, messages, "affinity.form");
        Map<Dimension, Integer> weights = new EnumMap<>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var weight = NumberInput.whole(form.getWeights().getOrDefault(dimension.name(), ""))
                    .filter(number -> number >= 0 && number <= PERCENT)
                    .orElse(null);
            if (weight == null) {
                errors.rejectValue(
                        "weights[" + dimension.name() + "]",
                        "affinity.error.weight",
                        new Object[] {
                            messages.getMessage(
                                    "affinity.dimension." + dimension.name(),
                                    null,
                                    org.springframework.context.i18n.LocaleContextHolder.getLocale())
                        },
                        null);
            } else {
                weights.put(dimension, weight.intValue());
            }
        }
        return new PolicyText(
                weights,
                reader.number("leastCoverage", form.getLeastCoverage(), 0, PERCENT),
                reader.number("mostAdjustment", form.getMostAdjustment(), 0, MOST_ADJUSTMENT),
                reader.number("sufficient", form.getSufficient(), 1, PERCENT - 1),
                reader.lines("note", form.getNote(), 10, 2000));
    }

    private static boolean writes(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }
}
