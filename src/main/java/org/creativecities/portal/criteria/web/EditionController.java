package org.creativecities.portal.criteria.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.ClauseChange;
import org.creativecities.portal.criteria.EditionDifference;
import org.creativecities.portal.criteria.Editions;
import org.creativecities.portal.criteria.Links;
import org.creativecities.portal.criteria.PositionPolicy;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editions: the list, one beside its predecessor with what it touches, mapping by hand, putting into force. */
@Controller
@RequestMapping("/office/criteria/editions")
class EditionController {

    private final Editions editions;
    private final Register register;
    private final Links links;
    private final Format format;
    private final OneTimeKeys keys;

    EditionController(Editions editions, Register register, Links links, Format format, OneTimeKeys keys) {
        this.editions = editions;
        this.register = register;
        this.links = links;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("editions", register.editions(true));
        model.addAttribute("mayWrite", PositionPolicy.writes(account));
        return "criteria/office/editions";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @CurrentAccount Account account, Model model) {
        var difference = editions.difference(code, true);
        model.addAttribute("difference", difference);
        model.addAttribute("touched", links.touchedBy(changed(difference), account));
        model.addAttribute("mayWrite", PositionPolicy.writes(account));
        model.addAttribute("mayPublish", account.is(Role.HEAD_OF_SECRETARIAT));
        var before = new LinkedHashMap<String, String>();
        if (difference.earlier() != null) {
            editions.clauses(difference.earlier().id())
                    .forEach(clause -> before.put(
                            clause.code(), format.digits(clause.number()) + " – " + format.text(clause.title())));
        }
        model.addAttribute("predecessors", before);
        return "criteria/office/edition";
    }

    @PostMapping("/{code}/mapping")
    String map(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String follows,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "criteria.notice.mapped");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    editions.map(code, version, clause, follows.isBlank() ? null : follows, account);
                    return "/office/criteria/editions/" + code;
                });
    }

    @GetMapping("/{code}/publication")
    String askToPublish(@PathVariable String code, @CurrentAccount Account account, Model model) {
        if (!account.is(Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("criteria.not-allowed.PUBLISH");
        }
        return ask(code, "publication", account, model);
    }

    @GetMapping("/{code}/discarding")
    String askToDiscard(@PathVariable String code, @CurrentAccount Account account, Model model) {
        if (!PositionPolicy.writes(account)) {
            throw new NotAllowedException("criteria.not-allowed.WRITE");
        }
        return ask(code, "discarding", account, model);
    }

    @PostMapping("/{code}/publication")
    String publish(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "criteria.notice.edition-publication");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    editions.publish(code, version, account);
                    return "/office/criteria/editions/" + code;
                });
    }

    @PostMapping("/{code}/discarding")
    String discard(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "criteria.notice.edition-discarding");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    editions.discard(code, version, account);
                    return "/office/criteria/editions";
                });
    }

    private String ask(String code, String act, Account account, Model model) {
        var difference = editions.difference(code, true);
        if (!difference.edition().draft()) {
            throw new ConflictException("criteria.error.edition-published");
        }
        model.addAttribute("difference", difference);
        model.addAttribute("touched", links.touchedBy(changed(difference), account));
        model.addAttribute("act", act);
        return "criteria/office/edition-confirm";
    }

    /** The clauses of both editions that differ: what hangs on either is touched. */
    private static List<UUID> changed(EditionDifference difference) {
        var ids = new LinkedHashSet<UUID>();
        for (ClauseChange change : difference.differing()) {
            Stream.of(change.now(), change.before()).filter(Objects::nonNull).forEach(clause -> ids.add(clause.id()));
        }
        return List.copyOf(ids);
    }
}
