package org.creativecities.portal.history.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.history.HistoryEntries;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The event log: all of it for auditors, cases for the secretariat, accounts for administrators. */
@Controller
@RequestMapping("/office/audit-log")
class AuditLogController {

    private final HistoryEntries history;
    private final EntryViews views;
    private final MessageSource messages;

    AuditLogController(HistoryEntries history, EntryViews views, MessageSource messages) {
        this.history = history;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping
    String list(
            AuditLogFilter filter,
            @PageableDefault(size = 50) Pageable page,
            @CurrentAccount Account account,
            Locale locale,
            Model model) {
        var found = history.find(filter.filter(), page, account);
        model.addAttribute("page", found);
        model.addAttribute("capped", found.getTotalElements() == HistoryEntries.MOST);
        model.addAttribute("entries", views.of(found.getContent(), entry -> false, account));
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", filter.isSet());
        model.addAttribute("subjects", named("history.subject.", history.subjects(account), locale));
        model.addAttribute("actions", named("history.action.", Set.copyOf(history.actions(account)), locale));
        model.addAttribute("auditor", account.is(Role.AUDITOR));
        return "history/audit-log";
    }

    /** Recomputes the whole chain and shows what it found. A post, since it is work; it changes nothing. */
    @PostMapping("/verification")
    String verify(@CurrentAccount Account account, RedirectAttributes redirect) {
        var found = history.verify(account);
        // Plain values: what waits for the next page waits in the session, which holds nothing of our own classes.
        redirect.addFlashAttribute("chainRows", found.rows());
        // in groups, so that it is read aloud and wraps on a phone
        redirect.addFlashAttribute("chainHead", found.head().replaceAll("(.{8})(?=.)", "$1 "));
        redirect.addFlashAttribute("chainBrokenAt", found.brokenAt());
        redirect.addFlashAttribute("chainProblem", found.problem());
        return "redirect:/office/audit-log";
    }

    /** The entries of the filter as a file for spreadsheets; that they were taken is itself an entry. */
    @PostMapping("/export")
    void export(AuditLogFilter filter, @CurrentAccount Account account, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            var csv = new AuditLogCsv(writer);
            history.export(filter.filter(), account, csv::row);
            csv.finish();
        }
    }

    private Map<String, String> named(String prefix, Set<String> codes, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        codes.stream()
                .sorted()
                .forEach(code ->
                        names.put(code, String.valueOf(messages.getMessage(prefix + code, null, code, locale))));
        return names;
    }
}
