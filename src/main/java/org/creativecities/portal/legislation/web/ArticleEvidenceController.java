package org.creativecities.portal.legislation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.legislation.BillArticles;
import org.creativecities.portal.legislation.FindingKind;
import org.creativecities.portal.legislation.Stance;
import org.creativecities.portal.localization.DateInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What justifies an article, and what bodies say of it. */
@Controller
@RequestMapping("/office/legislation/{id}/articles/{article}")
class ArticleEvidenceController {

    private final BillArticles articles;
    private final BillInput input;
    private final ArticlePage page;

    ArticleEvidenceController(BillArticles articles, BillInput input, ArticlePage page) {
        this.articles = articles;
        this.input = input;
        this.page = page;
    }

    @PostMapping("/findings")
    String justify(
            @PathVariable UUID id,
            @PathVariable UUID article,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        articles.find(id, article, account);
        var problems = new LinkedHashMap<String, String>();
        // The choice carries its kind: one list of everything, grouped.
        var subject = sent.getOrDefault("subject", "");
        var cut = subject.indexOf(':');
        var kind = input.among(FindingKind.values(), cut < 0 ? "" : subject.substring(0, cut));
        var title = input.text(sent, "source", 500, kind == FindingKind.OTHER, problems);
        var explanation = input.text(sent, "explanation", 2000, true, problems);
        if (kind == null || (kind != FindingKind.OTHER && !page.offered(account).containsKey(subject))) {
            problems.put("subject", input.say("legislation.problem.choose"));
        }
        if (kind == null || !problems.isEmpty()) {
            response.setStatus(422);
            return page.page(id, article, sent, problems, account, model);
        }
        return page.done(key, account, redirect, () -> {
            articles.justify(id, article, kind, subject.substring(cut + 1), title, explanation, account);
            return ArticlePage.address(id, article) + "#findings";
        });
    }

    @PostMapping("/findings/{finding}/removal")
    String unjustify(
            @PathVariable UUID id,
            @PathVariable UUID article,
            @PathVariable UUID finding,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        return page.done(key, account, redirect, () -> {
            articles.unjustify(id, article, finding, account);
            return ArticlePage.address(id, article) + "#findings";
        });
    }

    @PostMapping("/comments")
    String comment(
            @PathVariable UUID id,
            @PathVariable UUID article,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        articles.find(id, article, account);
        var problems = new LinkedHashMap<String, String>();
        var body = input.text(sent, "body", 200, true, problems);
        var said = input.text(sent, "said", 4000, true, problems);
        var letter = input.text(sent, "letter", 60, false, problems);
        var stance = input.among(Stance.values(), sent.get("stance"));
        if (stance == null) {
            problems.put("stance", input.say("legislation.problem.choose"));
        }
        var typed = sent.getOrDefault("letterDay", "");
        var day = DateInput.parse(typed).orElse(null);
        if (!typed.isBlank() && day == null) {
            problems.put("letterDay", input.say("legislation.problem.day"));
        }
        if (stance == null || !problems.isEmpty()) {
            response.setStatus(422);
            return page.page(id, article, sent, problems, account, model);
        }
        return page.done(key, account, redirect, () -> {
            articles.comment(id, article, new BillArticles.NewComment(body, stance, said, letter, day), account);
            return ArticlePage.address(id, article) + "#comments";
        });
    }

    @PostMapping("/comments/{comment}/answer")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID article,
            @PathVariable UUID comment,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        articles.find(id, article, account);
        var problems = new LinkedHashMap<String, String>();
        var answer = input.text(sent, "answer-" + comment, 2000, true, problems);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page.page(id, article, sent, problems, account, model);
        }
        return page.done(key, account, redirect, () -> {
            articles.answer(id, article, comment, answer, account);
            return ArticlePage.address(id, article) + "#comments";
        });
    }
}
