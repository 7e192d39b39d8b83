package org.creativecities.portal.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.dossier.paper.PaperPress;
import org.creativecities.portal.dossier.paper.PaperWords;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Statistics of a call, and the one-page brief for the minister, on the page and on paper. */
@Controller("callStatisticsController")
class StatisticsController {

    private final OfficeDashboard dashboard;
    private final Statistics statistics;
    private final Brief brief;
    private final PaperPress press;
    private final DatabaseClock clock;
    private final Format format;
    private final MessageSource messages;

    StatisticsController(
            OfficeDashboard dashboard,
            Statistics statistics,
            Brief brief,
            PaperPress press,
            DatabaseClock clock,
            Format format,
            MessageSource messages) {
        this.dashboard = dashboard;
        this.statistics = statistics;
        this.brief = brief;
        this.press = press;
        this.clock = clock;
        this.format = format;
        this.messages = messages;
    }

    @GetMapping("/office/statistics")
    String statistics(
            @RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        requireReader(account);
        var published = dashboard.calls();
        model.addAttribute("calls", published);
        model.addAttribute("now", clock.now());
        if (!published.isEmpty()) {
            var chosen = dashboard.chosen(published, call);
            model.addAttribute("call", chosen);
            model.addAttribute("throughput", statistics.throughput(chosen.id(), account));
            model.addAttribute("stands", statistics.stands(chosen.id(), account));
            model.addAttribute("provinces", statistics.provinces(chosen.id(), account));
        }
        return "dashboard/statistics";
    }

    @GetMapping("/office/brief")
    String brief(@CurrentAccount Account account, Model model) {
        requireReader(account);
        var call = call();
        model.addAttribute("call", call);
        model.addAttribute("now", clock.now());
        model.addAttribute("groups", brief.of(call == null ? null : call.id(), account));
        return "dashboard/brief";
    }

    @GetMapping("/office/brief/paper")
    ResponseEntity<byte[]> paper(@CurrentAccount Account account) {
        requireReader(account);
        var persian = Language.current() == Language.PERSIAN;
        var call = call();
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("dashboard.brief.as-of"), format.dateTime(clock.now()));
        if (call != null) {
            facts.put(say("dashboard.call"), format.text(call.title()));
        }
        var sections = new ArrayList<PaperWords.Section>();
        for (var group : brief.of(call == null ? null : call.id(), account)) {
            var lines = group.lines().stream()
                    .map(line -> say("dashboard.brief." + line.key()) + ": " + format.number(line.value()))
                    .toList();
            sections.add(new PaperWords.Section(
                    say("dashboard.brief.group." + group.group()),
                    List.of(new PaperWords.Item(null, List.of(new PaperWords.Answer("", lines))))));
        }
        var title = say("dashboard.brief.title");
        var words = new PaperWords(
                Language.current().code(),
                persian ? "rl-tb" : "lr-tb",
                persian ? "۱" : "1",
                title,
                title,
                facts,
                sections);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("brief.pdf")
                                .build()
                                .toString())
                .body(press.print("dossier", title, words, clock.now()));
    }

    private @Nullable CallView call() {
        var published = dashboard.calls();
        return published.isEmpty() ? null : dashboard.chosen(published, null);
    }

    private static void requireReader(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
