package org.creativecities.portal.legislation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.legislation.BillArticles;
import org.creativecities.portal.legislation.BillPolicy;
import org.creativecities.portal.legislation.Bills;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Articles of a bill: written, taken out, compared with what they were. */
@Controller
@RequestMapping("/office/legislation/{id}/articles")
class ArticleController {

    private final Bills bills;
    private final BillArticles articles;
    private final BillInput input;
    private final ArticlePage page;

    ArticleController(Bills bills, BillArticles articles, BillInput input, ArticlePage page) {
        this.bills = bills;
        this.articles = articles;
        this.input = input;
        this.page = page;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var head = bills.find(id, account).head();
        if (!BillPolicy.mayWrite(account, head.stage(), head.asked())) {
            throw new NotAllowedException("legislation.refused.write");
        }
        return fresh(id, Map.of(), Map.of(), account, model);
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        bills.find(id, account);
        var problems = new LinkedHashMap<String, String>();
        var heading = input.text(sent, "heading", 200, false, problems);
        var text = input.text(sent, "text", 10_000, true, problems);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return fresh(id, sent, problems, account, model);
        }
        return page.done(
                key, account, redirect, () -> ArticlePage.address(id, articles.add(id, heading, text, account)));
    }

    @GetMapping("/{article}")
    String show(@PathVariable UUID id, @PathVariable UUID article, @CurrentAccount Account account, Model model) {
        return page.page(id, article, Map.of(), Map.of(), account, model);
    }

    @PostMapping("/{article}")
    String write(
            @PathVariable UUID id,
            @PathVariable UUID article,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        articles.find(id, article, account);
        var problems = new LinkedHashMap<String, String>();
        var heading = input.text(sent, "heading", 200, false, problems);
        var text = input.text(sent, "text", 10_000, true, problems);
        var reason = input.text(sent, "reason", 500, false, problems);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page.page(id, article, sent, problems, account, model);
        }
        try {
            return page.done(key, account, redirect, () -> {
                articles.write(id, article, heading, text, reason, version, account);
                return ArticlePage.address(id, article);
            });
        } catch (ConflictException moved) {
            response.setStatus(409);
            model.addAttribute("conflict", true);
            return page.page(id, article, sent, Map.of("text", input.say(moved.messageKey())), account, model);
        }
    }

    @PostMapping("/{article}/removal")
    String drop(
            @PathVariable UUID id,
            @PathVariable UUID article,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        return page.done(key, account, redirect, () -> {
            articles.drop(id, article, account);
            return "/office/legislation/" + id;
        });
    }

    private String fresh(
            UUID id, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        model.addAttribute("bill", bills.find(id, account));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "legislation/new-article";
    }
}
