package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.document.UploadRefusedException;
import org.creativecities.portal.dossier.official.OfficialSendings;
import org.creativecities.portal.dossier.official.OfficialSendings.NewAnswer;
import org.creativecities.portal.dossier.official.OfficialSendings.NewSending;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.DateTimeInput;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down what was sent to UNESCO and what came back. */
@Controller
@RequestMapping("/office/dossiers/{id}/official/sendings")
class OfficialLogController {

    private final OfficialSendings sendings;
    private final OfficialPage page;
    private final OneTimeKeys keys;
    private final Sentences sentences;

    OfficialLogController(OfficialSendings sendings, OfficialPage page, OneTimeKeys keys, Sentences sentences) {
        this.sendings = sendings;
        this.page = page;
        this.keys = keys;
        this.sentences = sentences;
    }

    @GetMapping("/new")
    String newSending(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return sending(id, Map.of(), Map.of(), account, model);
    }

    @PostMapping
    String record(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problems = new LinkedHashMap<String, String>();
        var at = DateTimeInput.parse(sent.getOrDefault("date", ""), sent.getOrDefault("time", ""))
                .orElse(null);
        var file = uuid(sent.getOrDefault("file", ""));
        needed(at == null, "date", "dossier.official.sending.date.missing", problems);
        needed(file == null, "file", "dossier.official.sending.file.missing", problems);
        line(sent, "address", problems);
        line(sent, "subject", problems);
        text(sent, "message", problems);
        if (problems.isEmpty() && at != null && file != null) {
            try {
                var sending = new NewSending(
                        at,
                        sent.getOrDefault("address", ""),
                        sent.getOrDefault("subject", ""),
                        sent.getOrDefault("message", ""));
                var address = keys.once(account.id(), key, () -> {
                    sendings.record(id, file, sending, account);
                    return home(id);
                });
                redirect.addFlashAttribute("notice", "dossier.official.sending.recorded");
                return "redirect:" + address;
            } catch (NotAllowedException refused) {
                problems.put("file", sentences.message(refused.messageKey()));
            }
        }
        response.setStatus(422);
        return sending(id, problems, sent, account, model);
    }

    @GetMapping("/{sending}/answers/new")
    String newAnswer(@PathVariable UUID id, @PathVariable UUID sending, @CurrentAccount Account account, Model model) {
        return answer(id, sending, Map.of(), Map.of(), account, model);
    }

    @PostMapping("/{sending}/answers")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID sending,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile paper,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problems = new LinkedHashMap<String, String>();
        var on = DateInput.parse(sent.getOrDefault("date", "")).orElse(null);
        var kind = sent.getOrDefault("kind", "");
        needed(on == null, "date", "dossier.official.sending.date.missing", problems);
        needed(!OfficialSendings.KINDS.contains(kind), "kind", "dossier.official.answer.kind.missing", problems);
        line(sent, "sender", problems);
        text(sent, "text", problems);
        if (problems.isEmpty() && on != null) {
            var news = new NewAnswer(kind, on, sent.getOrDefault("sender", ""), sent.getOrDefault("text", ""));
            try {
                var address = keys.once(account.id(), key, () -> {
                    keep(id, sending, news, paper, account);
                    return home(id);
                });
                redirect.addFlashAttribute("notice", "dossier.official.answer.recorded");
                return "redirect:" + address;
            } catch (UploadRefusedException refused) {
                problems.put("paper", sentences.message(refused.messageKey(), refused.arguments()));
            }
        }
        response.setStatus(422);
        return answer(id, sending, problems, sent, account, model);
    }

    private void keep(UUID id, UUID sending, NewAnswer news, @Nullable MultipartFile paper, Account account) {
        if (paper == null || paper.isEmpty()) {
            sendings.answer(id, sending, news, null, null, account);
            return;
        }
        try (var content = paper.getInputStream()) {
            sendings.answer(id, sending, news, paper.getOriginalFilename(), content, account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void needed(boolean missing, String field, String key, Map<String, String> problems) {
        if (missing) {
            problems.put(field, sentences.message(key));
        }
    }

    private void line(Map<String, String> sent, String field, Map<String, String> problems) {
        var line = TextRules.line(sent.getOrDefault(field, ""));
        needed(line.isEmpty(), field, "dossier.official.missing." + field, problems);
        needed(TextRules.length(line) > 200, field, "dossier.official.too-long", problems);
        needed(!TextRules.isStorable(sent.getOrDefault(field, "")), field, "dossier.refused.characters", problems);
    }

    private void text(Map<String, String> sent, String field, Map<String, String> problems) {
        var text = sent.getOrDefault(field, "");
        needed(text.length() > 10_000, field, "dossier.official.too-long", problems);
        needed(!TextRules.isStorable(text), field, "dossier.refused.characters", problems);
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String sending(
            UUID id, Map<String, String> problems, Map<String, String> sent, Account account, Model model) {
        page.fill(id, problems, account, model);
        model.addAttribute("sent", sent);
        return "dossier/official-sending";
    }

    private String answer(
            UUID id,
            UUID sending,
            Map<String, String> problems,
            Map<String, String> sent,
            Account account,
            Model model) {
        page.fill(id, problems, account, model);
        model.addAttribute("sent", sent);
        model.addAttribute("kinds", page.kinds());
        model.addAttribute(
                "sending",
                sendings.of(id, account).stream()
                        .filter(one -> one.id().equals(sending))
                        .findFirst()
                        .orElseThrow(NotVisibleException::new));
        return "dossier/official-answer";
    }

    private static String home(UUID id) {
        return "/office/dossiers/" + id + "/official";
    }
}
