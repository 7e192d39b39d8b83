package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.ScreeningReasons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of reasons for returning and refusing, in both languages; every change is a new version. */
@Controller("dossierReasonController")
@RequestMapping("/office/screening-reasons")
class ReasonController {

    private final ScreeningReasons reasons;
    private final OneTimeKeys keys;
    private final Sentences sentences;

    ReasonController(ScreeningReasons reasons, OneTimeKeys keys, Sentences sentences) {
        this.reasons = reasons;
        this.keys = keys;
        this.sentences = sentences;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("reasons", reasons.all());
        model.addAttribute("mayWrite", mayWrite(account));
        return "dossier/reasons";
    }

    @GetMapping("/new")
    String blank(@CurrentAccount Account account, Model model) {
        return page("", new ReasonForm("", "", "", "", "", "", true), 0, Map.of(), account, model);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @CurrentAccount Account account, Model model) {
        var reason = reasons.find(code).orElseThrow(NotVisibleException::new);
        return page(code, ReasonForm.of(reason), reason.version(), Map.of(), account, model);
    }

    @PostMapping
    String add(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save("", sent, 0, key, account, model, response, redirect);
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (reasons.find(code).isEmpty()) {
            throw new NotVisibleException();
        }
        var shown = (int) Math.min(TypedForm.number(sent.get("version")), 1_000_000);
        return save(code, sent, shown, key, account, model, response, redirect);
    }

    private String save(
            String code,
            Map<String, String> sent,
            int shown,
            @Nullable String key,
            Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = ReasonForm.of(sent, code);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(code, form, shown, problems, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                reasons.write(form.reason(shown + 1), shown, account);
                return "/office/screening-reasons";
            });
            redirect.addFlashAttribute("notice", "dossier.reason.saved");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            return page(code, form, shown, Map.of("code", moved.messageKey()), account, model);
        }
    }

    private String page(
            String code, ReasonForm form, int version, Map<String, String> problems, Account account, Model model) {
        var words = new LinkedHashMap<String, String>();
        problems.forEach((field, problem) -> words.put(field, sentences.message(problem)));
        var kinds = new LinkedHashMap<String, String>();
        List.of("RETURN", "REFUSAL", "BOTH")
                .forEach(kind -> kinds.put(kind, sentences.message("dossier.reason.kind." + kind)));
        model.addAttribute("code", code);
        model.addAttribute("form", form);
        model.addAttribute("version", version);
        model.addAttribute("problems", words);
        model.addAttribute("kinds", kinds);
        model.addAttribute("versions", code.isEmpty() ? List.of() : reasons.versions(code));
        model.addAttribute("mayWrite", mayWrite(account));
        return "dossier/reason";
    }

    private static boolean mayWrite(Account account) {
        return account.is(Role.ADMINISTRATOR, Role.HEAD_OF_SECRETARIAT);
    }
}
