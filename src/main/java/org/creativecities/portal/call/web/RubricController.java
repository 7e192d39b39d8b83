package org.creativecities.portal.call.web;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Rubrics;
import org.creativecities.portal.call.VersionAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of the rubric: the list, one of them, drafting and publishing. */
@Controller
@RequestMapping("/office/rubrics")
class RubricController {

    private final Rubrics rubrics;
    private final VersionPage page;
    private final OneTimeKeys keys;

    RubricController(Rubrics rubrics, VersionPage page, OneTimeKeys keys) {
        this.rubrics = rubrics;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("versions", rubrics.list(account));
        model.addAttribute("kind", "rubrics");
        model.addAttribute("base", "/office/rubrics");
        return "call/office/versions";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var info = rubrics.info(id, account);
        page.head(info, account, model);
        model.addAttribute("rubric", rubrics.read(id));
        model.addAttribute("problems", info.draft() ? rubrics.problems(id) : List.of());
        page.step(rubrics.lastStep(id).orElse(null), model);
        return "call/office/rubric";
    }

    @PostMapping("/{id}/drafts")
    String draft(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-drafted");
        return "redirect:" + keys.once(account.id(), key, () -> "/office/rubrics/" + rubrics.draft(id, account));
    }

    @GetMapping("/{id}/publication")
    String askPublication(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var info = rubrics.info(id, account);
        model.addAttribute("problems", rubrics.problems(id));
        return page.confirm(info, VersionAction.PUBLISH, "rubrics", account, model);
    }

    @PostMapping("/{id}/publication")
    String publish(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-published");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    rubrics.publish(id, version, account);
                    return "/office/rubrics/" + id;
                });
    }

    @GetMapping("/{id}/discarding")
    String askDiscarding(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page.confirm(rubrics.info(id, account), VersionAction.DISCARD, "rubrics", account, model);
    }

    @PostMapping("/{id}/discarding")
    String discard(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-discarded");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    rubrics.discard(id, version, account);
                    return "/office/rubrics";
                });
    }
}
