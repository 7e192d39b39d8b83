package org.creativecities.portal.call.web;

import java.util.List;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.call.VersionAction;
import org.creativecities.portal.call.VersionInfo;
import org.creativecities.portal.call.VersionPolicy;
import org.creativecities.portal.call.VersionSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about a version of a form or rubric shows. */
@Component
class VersionPage {

    private final People people;

    VersionPage(People people) {
        this.people = people;
    }

    /** The step that can be taken back, where there is one. */
    void step(VersionSteps.@Nullable Step step, Model model) {
        model.addAttribute("step", step);
        model.addAttribute(
                "stepBy", step == null ? "" : people.names(List.of(step.by())).getOrDefault(step.by(), ""));
    }

    void head(VersionInfo info, Account account, Model model) {
        model.addAttribute("info", info);
        model.addAttribute(
                "may",
                VersionPolicy.permitted(account, info.status()).stream()
                        .map(VersionAction::name)
                        .collect(Collectors.toSet()));
    }

    /** Refuses whoever may not edit, before a form for it is shown. */
    void requireEdit(VersionInfo info, Account account) {
        if (!info.draft()) {
            throw new ConflictException("call.version.published-already");
        }
        require(info, VersionAction.EDIT, account);
    }

    /** @param kind {@code templates} or {@code rubrics} */
    String confirm(VersionInfo info, VersionAction action, String kind, Account account, Model model) {
        if (!info.draft()) {
            throw new ConflictException("call.version.published-already");
        }
        require(info, action, account);
        head(info, account, model);
        model.addAttribute("kind", kind);
        model.addAttribute("base", "templates".equals(kind) ? "/office/form-templates" : "/office/rubrics");
        model.addAttribute("act", action == VersionAction.PUBLISH ? "publication" : "discarding");
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", List.of());
        }
        return "call/office/version-confirm";
    }

    private static void require(VersionInfo info, VersionAction action, Account account) {
        if (!VersionPolicy.permitted(account, info.status()).contains(action)) {
            throw new NotAllowedException("call.version.not-allowed." + action);
        }
    }
}
