package org.creativecities.portal.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.monitoring.Monitoring;
import org.creativecities.portal.monitoring.YearlyCheck;
import org.creativecities.portal.monitoring.YearlyChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two small forms beside the report: the yearly check, and what is known of older reports. */
@Controller
@RequestMapping("/monitoring")
class MonitoringFormsController {

    private static final List<String> CONFERENCE = List.of("ATTENDED", "ABSENT", "NOT_YET");

    private final Monitoring monitoring;
    private final YearlyChecks checks;
    private final Cities cities;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    MonitoringFormsController(
            Monitoring monitoring, YearlyChecks checks, Cities cities, MessageSource messages, OneTimeKeys keys) {
        this.monitoring = monitoring;
        this.checks = checks;
        this.cities = cities;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping("/checks/{year}")
    String check(@PathVariable int year, @CurrentAccount Account account, Model model) {
        var standing = standing(year, account);
        var sent = new LinkedHashMap<String, String>();
        if (standing != null) {
            sent.put("moved", standing.moved());
            sent.put("stopped", standing.stopped());
            sent.put("money", standing.money());
            sent.put("conference", standing.conference());
            sent.put("note", standing.note());
            sent.put("changed", standing.focalPointChanged() ? "yes" : "");
        }
        return checkPage(year, standing == null ? 0 : standing.version(), sent, Map.of(), model);
    }

    @PostMapping("/checks/{year}")
    String write(
            @PathVariable int year,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        standing(year, account);
        var problems = new LinkedHashMap<String, String>();
        var check = new YearlyCheck(
                year,
                text(sent, "moved", 4000, problems),
                text(sent, "stopped", 4000, problems),
                text(sent, "money", 2000, problems),
                sent.getOrDefault("conference", ""),
                text(sent, "note", 500, problems),
                "yes".equals(sent.get("changed")),
                version);
        if (check.moved().isEmpty()) {
            problems.put("moved", say("monitoring.problem.missing"));
        }
        if (!CONFERENCE.contains(check.conference())) {
            problems.put("conference", say("monitoring.problem.choose"));
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return checkPage(year, version, sent, problems, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                checks.write(check, account);
                return "/monitoring";
            });
            redirect.addFlashAttribute("notice", "monitoring.saved");
            return "redirect:" + address;
        } catch (ConflictException stale) {
            response.setStatus(409);
            var theirs = standing(year, account);
            model.addAttribute("theirs", theirs);
            return checkPage(
                    year, theirs == null ? 0 : theirs.version(), sent, Map.of("moved", say(stale.messageKey())), model);
        }
    }

    @GetMapping("/past/{city}/{year}")
    String past(@PathVariable String city, @PathVariable int year, @CurrentAccount Account account, Model model) {
        return pastPage(city, year, Map.of(), Map.of(), account, model);
    }

    @PostMapping("/past/{city}/{year}")
    String record(
            @PathVariable String city,
            @PathVariable int year,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problems = new LinkedHashMap<String, String>();
        var source = text(sent, "source", 300, problems);
        var delivered = sent.getOrDefault("delivered", "");
        if (source.isEmpty()) {
            problems.put("source", say("monitoring.problem.source"));
        }
        if (!List.of("yes", "no").contains(delivered)) {
            problems.put("delivered", say("monitoring.problem.choose"));
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return pastPage(city, year, sent, problems, account, model);
        }
        var address = keys.once(account.id(), key, () -> {
            monitoring.record(city, year, delivered.equals("yes"), source, account);
            return "/monitoring";
        });
        redirect.addFlashAttribute("notice", "monitoring.saved");
        return "redirect:" + address;
    }

    private @Nullable YearlyCheck standing(int year, Account account) {
        var city = account.municipality();
        if (city == null || !checks.open(account).contains(year)) {
            throw new NotAllowedException("monitoring.refused.year");
        }
        return checks.of(city, account).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(null);
    }

    private String checkPage(
            int year, long version, Map<String, String> sent, Map<String, String> problems, Model model) {
        var options = new LinkedHashMap<String, String>();
        CONFERENCE.forEach(one -> options.put(one, say("monitoring.conference." + one)));
        model.addAttribute("year", year);
        model.addAttribute("version", version);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("conferences", options);
        return "monitoring/check";
    }

    private String pastPage(
            String city,
            int year,
            Map<String, String> sent,
            Map<String, String> problems,
            Account account,
            Model model) {
        var known = monitoring.duties(account).stream()
                .filter(one -> one.municipality().equals(city))
                .flatMap(one -> one.years().stream())
                .anyMatch(one -> one.year() == year && one.report() == null);
        if (!known) {
            throw new NotVisibleException();
        }
        model.addAttribute("city", cities.municipality(city).orElseThrow(NotVisibleException::new));
        model.addAttribute("year", year);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("options", Map.of("yes", say("monitoring.past.yes"), "no", say("monitoring.past.no")));
        return "monitoring/past";
    }

    private String text(Map<String, String> sent, String field, int most, Map<String, String> problems) {
        var text = TextRules.lines(sent.getOrDefault(field, ""));
        if (text.length() > most) {
            problems.put(field, say("monitoring.problem.long"));
        }
        return text;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
