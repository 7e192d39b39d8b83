package org.creativecities.portal.legislation.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.legislation.Article;
import org.creativecities.portal.legislation.BillArticles;
import org.creativecities.portal.legislation.BillPolicy;
import org.creativecities.portal.legislation.Bills;
import org.creativecities.portal.legislation.FindingKind;
import org.creativecities.portal.legislation.Findings;
import org.creativecities.portal.legislation.Stance;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills the page of an article. */
@Component
class ArticlePage {

    private final Bills bills;
    private final BillArticles articles;
    private final Findings findings;
    private final BillInput input;
    private final People people;
    private final OneTimeKeys keys;

    ArticlePage(
            Bills bills, BillArticles articles, Findings findings, BillInput input, People people, OneTimeKeys keys) {
        this.bills = bills;
        this.articles = articles;
        this.findings = findings;
        this.input = input;
        this.people = people;
        this.keys = keys;
    }

    String done(@Nullable String key, Account account, RedirectAttributes redirect, Supplier<String> act) {
        var address = keys.once(account.id(), key, act);
        redirect.addFlashAttribute("notice", "legislation.saved");
        return "redirect:" + address;
    }

    static String address(UUID id, UUID article) {
        return "/office/legislation/" + id + "/articles/" + article;
    }

    /** One list of all that may justify an article; each choice carries its kind. */
    Map<String, String> offered(Account account) {
        var offered = new LinkedHashMap<String, String>();
        for (var kind : FindingKind.values()) {
            var name = input.say("legislation.kind-of." + kind);
            findings.offered(kind, account).forEach((id, title) -> offered.put(kind + ":" + id, name + ": " + title));
        }
        offered.put(FindingKind.OTHER + ":", input.say("legislation.kind-of.OTHER"));
        return offered;
    }

    String page(
            UUID id,
            UUID article,
            Map<String, String> sent,
            Map<String, String> problems,
            Account account,
            Model model) {
        var bill = bills.find(id, account);
        var one = articles.find(id, article, account);
        var editions = articles.editions(id, article, account);
        var differences = new LinkedHashMap<Integer, Object>();
        for (var at = 0; at + 1 < editions.size(); at++) {
            differences.put(
                    editions.get(at).number(),
                    WordChange.between(
                            editions.get(at + 1).text(), editions.get(at).text()));
        }
        var writes =
                BillPolicy.mayWrite(account, bill.head().stage(), bill.head().asked());
        model.addAttribute("bill", bill);
        model.addAttribute("one", one);
        model.addAttribute("editions", editions);
        model.addAttribute("differences", differences);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("writes", writes);
        model.addAttribute(
                "comments", BillPolicy.mayComment(account, bill.head().stage()));
        model.addAttribute("offered", writes ? offered(account) : Map.of());
        model.addAttribute("stances", input.options(Stance.values(), "legislation.stance."));
        model.addAttribute("names", names(one, editions));
        return "legislation/article";
    }

    private Map<UUID, String> names(Article one, java.util.List<Article.Edition> editions) {
        var persons = new HashSet<UUID>();
        editions.forEach(edition -> persons.add(edition.writtenBy()));
        one.findings().forEach(finding -> persons.add(finding.addedBy()));
        one.comments().forEach(comment -> {
            persons.add(comment.recordedBy());
            if (comment.answeredBy() != null) {
                persons.add(comment.answeredBy());
            }
        });
        return people.names(persons);
    }
}
