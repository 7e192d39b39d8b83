package org.creativecities.portal.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.monitoring.Monitoring;
import org.creativecities.portal.monitoring.Report;
import org.creativecities.portal.monitoring.ReportPaper;
import org.creativecities.portal.monitoring.YearlyChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The duties of member cities: the calendar, one report section by section, sending, judging, paper. */
@Controller
@RequestMapping("/monitoring")
class MonitoringController {

    private static final int LONGEST = 30_000;

    private static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Monitoring monitoring;
    private final YearlyChecks checks;
    private final ReportPaper paper;
    private final Cities cities;
    private final People people;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    MonitoringController(
            Monitoring monitoring,
            YearlyChecks checks,
            ReportPaper paper,
            Cities cities,
            People people,
            MessageSource messages,
            OneTimeKeys keys) {
        this.monitoring = monitoring;
        this.checks = checks;
        this.paper = paper;
        this.cities = cities;
        this.people = people;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping
    String calendar(@CurrentAccount Account account, Model model) {
        var own = account.municipality();
        model.addAttribute("members", monitoring.duties(account));
        model.addAttribute("policy", monitoring.policy());
        model.addAttribute("own", own != null);
        model.addAttribute("begins", account.is(Role.CITY_EDITOR, Role.MAYOR));
        model.addAttribute("records", account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT));
        model.addAttribute("open", checks.open(account));
        model.addAttribute("checks", own == null ? List.of() : checks.of(own, account));
        return "monitoring/calendar";
    }

    @PostMapping
    String begin(
            @RequestParam int year,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> "/monitoring/" + monitoring.begin(year, account));
        redirect.addFlashAttribute("notice", "monitoring.begun");
        return "redirect:" + address;
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, Map.of(), Map.of(), account, model);
    }

    @PostMapping("/{id}/sections/{code}")
    String write(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var clean = TextRules.lines(text);
        var field = "text-" + code;
        if (clean.length() > LONGEST || !TextRules.isStorable(clean)) {
            response.setStatus(422);
            var problem = Map.of(field, say("monitoring.problem.long"));
            return page(id, Map.of(field, text), problem, account, model);
        }
        try {
            monitoring.write(id, code, clean, version, account);
        } catch (ConflictException stale) {
            response.setStatus(409);
            return page(id, Map.of(field, text), Map.of(field, say(stale.messageKey())), account, model);
        } catch (NotAllowedException closed) {
            response.setStatus(403);
            return page(id, Map.of(field, text), Map.of(field, say(closed.messageKey())), account, model);
        }
        redirect.addFlashAttribute("notice", "monitoring.saved");
        return "redirect:/monitoring/" + id + "#section-" + code;
    }

    @PostMapping("/{id}/moves/{move}")
    String move(
            @PathVariable UUID id,
            @PathVariable String move,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var words = reason.length() > 2000 ? reason.substring(0, 2000) : reason.strip();
        Runnable act = switch (move) {
            case "send" -> () -> monitoring.send(id, version, account);
            case "accept" -> () -> monitoring.judge(id, version, "", account);
            case "return" -> () -> monitoring.judge(id, version, words, account);
            default -> throw new NotVisibleException();
        };
        monitoring.find(id, account);
        if (move.equals("return") && words.isEmpty()) {
            response.setStatus(422);
            return page(id, Map.of(), Map.of("reason", say("monitoring.problem.reason")), account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                act.run();
                return "/monitoring/" + id;
            });
            redirect.addFlashAttribute("notice", "monitoring.moved." + move);
            return "redirect:" + address;
        } catch (NotAllowedException refused) {
            response.setStatus(403);
            return page(id, Map.of("reason", reason), Map.of("reason", say(refused.messageKey())), account, model);
        }
    }

    @GetMapping("/{id}/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable UUID id, @RequestParam(defaultValue = "pdf") String type, @CurrentAccount Account account) {
        var report = monitoring.find(id, account);
        if (!Monitoring.mayRead(account, report)) {
            throw new NotAllowedException("monitoring.refused.unsent");
        }
        var word = type.equals("docx");
        var name = "report-" + report.municipality() + "-" + report.dueYear() + (word ? ".docx" : ".pdf");
        return ResponseEntity.ok()
                .contentType(word ? WORD : MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(word ? paper.word(report) : paper.pdf(report));
    }

    private String page(UUID id, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        var report = monitoring.find(id, account);
        model.addAttribute("report", report);
        model.addAttribute("city", cities.municipality(report.municipality()).orElseThrow(NotVisibleException::new));
        model.addAttribute("reads", Monitoring.mayRead(account, report));
        model.addAttribute("writes", Monitoring.mayWrite(account, report));
        model.addAttribute("sends", Monitoring.maySend(account, report));
        model.addAttribute("judges", Monitoring.mayJudge(account, report));
        model.addAttribute("checks", checks.of(report.municipality(), account));
        model.addAttribute("names", people.names(writers(report)));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "monitoring/report";
    }

    private static List<UUID> writers(Report report) {
        return Stream.concat(
                        report.sections().stream().flatMap(section -> Stream.ofNullable(section.writtenBy())),
                        Stream.of(report.sentBy(), report.judgedBy()).flatMap(Stream::ofNullable))
                .distinct()
                .toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
