package org.creativecities.portal.sistercity.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.paper.PaperPress;
import org.creativecities.portal.dossier.paper.PaperWords;
import org.creativecities.portal.dossier.paper.WordPaper;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.tie.PartnerCities;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * An agreement on paper. Iran stands first in title and text, its signature first in the direction of reading, which is
 * the right in Persian and the left in English, and every date in both calendars, as the form rules ask
 * (sister-cities, section 2.2).
 */
@Component
public class AgreementPaper {

    private final Cities cities;
    private final PartnerCities partners;
    private final PaperPress press;
    private final DatabaseClock clock;
    private final Format format;
    private final MessageSource messages;

    AgreementPaper(
            Cities cities,
            PartnerCities partners,
            PaperPress press,
            DatabaseClock clock,
            Format format,
            MessageSource messages) {
        this.cities = cities;
        this.partners = partners;
        this.press = press;
        this.clock = clock;
        this.format = format;
        this.messages = messages;
    }

    /** A word-processor file; the caller has checked who asks. */
    public byte[] word(ProposalView proposal, AgreementText text, Language language) {
        return in(language, () -> word(proposal, text));
    }

    /** The same as a PDF. */
    public byte[] pdf(ProposalView proposal, AgreementText text, Language language) {
        return in(language, () -> {
            var persian = language == Language.PERSIAN;
            var title = title(proposal);
            var sections = new ArrayList<PaperWords.Section>();
            content(text).forEach((heading, lines) -> sections.add(section(heading, lines)));
            sections.add(section(
                    say("paper.obligations"),
                    text.obligations().stream().map(this::line).toList()));
            sections.add(section(
                    say("paper.signatures"),
                    List.of(
                            home(proposal) + ": " + say("paper.blank"),
                            partner(proposal) + ": " + say("paper.blank"),
                            say("paper.date"))));
            var words = new PaperWords(
                    language.code(),
                    persian ? "rl-tb" : "lr-tb",
                    persian ? "۱" : "1",
                    set(title),
                    set(title),
                    facts(proposal, text),
                    sections);
            return press.print("dossier", title, words, clock.now());
        });
    }

    private byte[] word(ProposalView proposal, AgreementText text) {
        var persian = Language.current() == Language.PERSIAN;
        var paper = new WordPaper(title(proposal), persian);
        paper.heading(0, title(proposal)).facts(facts(proposal, text));
        content(text).forEach((heading, lines) -> {
            paper.heading(1, heading);
            lines.forEach(paper::text);
        });
        paper.heading(1, say("paper.obligations"));
        var columns = List.of("deedFa", "bearer", "dueOn", "rial", "budgetLine", "proof");
        var table = paper.table(columns.size());
        for (var i = 0; i < columns.size(); i++) {
            WordPaper.cell(table.getRow(0).getCell(i), say("agreement.obligations." + columns.get(i)), persian);
        }
        for (var one : text.obligations()) {
            row(table, cells(one), persian);
        }
        paper.heading(1, say("paper.signatures"));
        var places = paper.table(2);
        WordPaper.cell(places.getRow(0).getCell(0), home(proposal), persian);
        WordPaper.cell(places.getRow(0).getCell(1), partner(proposal), persian);
        row(places, List.of(say("paper.blank"), say("paper.blank")), persian);
        row(places, List.of(say("paper.date"), say("paper.date")), persian);
        return paper.bytes();
    }

    private Map<String, List<String>> content(AgreementText text) {
        var content = new LinkedHashMap<String, List<String>>();
        var number = 1;
        for (var clause : text.clauses()) {
            content.put(
                    format.number(number++) + ". " + text(clause.title()),
                    lines(Language.current() == Language.PERSIAN ? clause.fa() : clause.en()));
        }
        put(content, number++, "renewal", text.renewal());
        put(content, number++, "wayOut", text.wayOut());
        put(content, number, "disputes", text.disputes());
        content.put(say("agreement.summary"), lines(text(text.summary())));
        return content;
    }

    private void put(Map<String, List<String>> content, int number, String key, String says) {
        content.put(format.number(number) + ". " + say("agreement." + key), lines(says));
    }

    private Map<String, String> facts(ProposalView proposal, AgreementText text) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("reference"), proposal.reference());
        var term = text.termUntil();
        facts.put(
                say("agreement.termUntil"),
                set(term == null ? "–" : format.date(term) + " (" + format.otherCalendar(term) + ")"));
        facts.put(
                say("agreement.prevailingLanguage"),
                set(text.prevailingLanguage().isEmpty() ? "–" : say("language." + text.prevailingLanguage())));
        return facts;
    }

    private List<String> cells(Obligation one) {
        var due = one.dueOn();
        var rial = one.rial();
        return List.of(
                text(one.deed()),
                one.bearer().isEmpty() ? "–" : say("bearer." + one.bearer()),
                due == null ? "–" : format.date(due) + " (" + format.otherCalendar(due) + ")",
                rial == null ? "–" : format.money(rial),
                one.budgetLine().isBlank() ? "–" : one.budgetLine(),
                one.proof().isBlank() ? "–" : one.proof());
    }

    private String line(Obligation one) {
        return String.join(" · ", cells(one));
    }

    private static void row(XWPFTable table, List<String> cells, boolean persian) {
        var row = table.createRow();
        for (var i = 0; i < cells.size(); i++) {
            WordPaper.cell(row.getCell(i), cells.get(i), persian);
        }
    }

    private static PaperWords.Section section(String heading, List<String> lines) {
        return new PaperWords.Section(
                set(heading),
                List.of(new PaperWords.Item(
                        null,
                        lines.stream()
                                .map(line -> new PaperWords.Answer("", List.of(set(line))))
                                .toList())));
    }

    private static List<String> lines(String text) {
        return text.isBlank()
                ? List.of("–")
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    private String title(ProposalView proposal) {
        return say("paper.title", home(proposal), partner(proposal));
    }

    private String home(ProposalView proposal) {
        return text(cities.municipality(proposal.municipality()).orElseThrow().name());
    }

    private String partner(ProposalView proposal) {
        return text(partners.find(proposal.text().partner()).orElseThrow().name());
    }

    private String text(Bilingual text) {
        return format.text(text);
    }

    private static String set(String text) {
        return PaperPress.set(text);
    }

    private String say(String key, Object... parts) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage("proposal." + key, parts, locale);
    }

    private static byte[] in(Language language, java.util.function.Supplier<byte[]> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language.locale());
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
