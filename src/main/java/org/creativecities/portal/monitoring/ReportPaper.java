package org.creativecities.portal.monitoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.paper.PaperPress;
import org.creativecities.portal.dossier.paper.PaperWords;
import org.creativecities.portal.dossier.paper.WordPaper;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A report on paper, in the order of its form, in the language of the page. */
@Component
public class ReportPaper {

    private final PaperPress press;
    private final Cities cities;
    private final DatabaseClock clock;
    private final Format format;
    private final MessageSource messages;

    ReportPaper(PaperPress press, Cities cities, DatabaseClock clock, Format format, MessageSource messages) {
        this.press = press;
        this.cities = cities;
        this.clock = clock;
        this.format = format;
        this.messages = messages;
    }

    public byte[] pdf(Report report) {
        var persian = Language.current() == Language.PERSIAN;
        var title = title(report);
        var sections = report.sections().stream()
                .map(section -> new PaperWords.Section(
                        format.text(section.title()),
                        List.of(new PaperWords.Item(null, List.of(new PaperWords.Answer("", lines(section.text())))))))
                .toList();
        var words = new PaperWords(
                Language.current().code(),
                persian ? "rl-tb" : "lr-tb",
                persian ? "۱" : "1",
                title,
                title,
                facts(report),
                sections);
        return press.print("dossier", title, words, clock.now());
    }

    public byte[] word(Report report) {
        var paper = new WordPaper(title(report), Language.current() == Language.PERSIAN);
        paper.heading(0, title(report)).facts(facts(report));
        report.sections().forEach(section -> {
            paper.heading(1, format.text(section.title()));
            lines(section.text()).forEach(paper::text);
        });
        return paper.bytes();
    }

    private String title(Report report) {
        var city = cities.municipality(report.municipality())
                .map(one -> format.text(one.name()))
                .orElse(report.municipality());
        return say("monitoring.paper.title", city, format.digits(report.dueYear()));
    }

    private Map<String, String> facts(Report report) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("monitoring.status"), say("monitoring.status." + report.status()));
        var sent = report.sentAt();
        if (sent != null) {
            facts.put(say("monitoring.sent"), format.dateTime(sent));
        }
        return facts;
    }

    private static List<String> lines(String text) {
        return text.isBlank() ? List.of("–") : text.lines().toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
