package org.creativecities.portal.legislation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.dossier.paper.PaperPress;
import org.creativecities.portal.dossier.paper.PaperWords;
import org.creativecities.portal.dossier.paper.WordPaper;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A bill on paper with all that speaks for it: articles, findings, comments of bodies and answers, the route. */
@Component
public class EvidencePack {

    private final PaperPress press;
    private final DatabaseClock clock;
    private final Format format;
    private final MessageSource messages;

    EvidencePack(PaperPress press, DatabaseClock clock, Format format, MessageSource messages) {
        this.press = press;
        this.clock = clock;
        this.format = format;
        this.messages = messages;
    }

    public byte[] pdf(Bill bill) {
        var persian = Language.current() == Language.PERSIAN;
        var sections = new ArrayList<PaperWords.Section>();
        sections.add(new PaperWords.Section(
                say("legislation.purpose"),
                List.of(new PaperWords.Item(
                        null, List.of(answer("", format.text(bill.head().purpose())))))));
        for (var article : bill.articles()) {
            var answers = new ArrayList<PaperWords.Answer>();
            parts(article).forEach((label, text) -> answers.add(answer(label, text)));
            sections.add(new PaperWords.Section(title(article), List.of(new PaperWords.Item(null, answers))));
        }
        sections.add(new PaperWords.Section(
                say("legislation.route"), List.of(new PaperWords.Item(null, List.of(answer("", route(bill)))))));
        var title = format.text(bill.head().title());
        return press.print(
                "dossier",
                title,
                new PaperWords(
                        Language.current().code(),
                        persian ? "rl-tb" : "lr-tb",
                        persian ? "۱" : "1",
                        say("legislation.pack"),
                        title,
                        facts(bill),
                        sections),
                clock.now());
    }

    public byte[] word(Bill bill) {
        var title = format.text(bill.head().title());
        var paper = new WordPaper(title, Language.current() == Language.PERSIAN);
        paper.heading(0, title).facts(facts(bill));
        paper.heading(1, say("legislation.purpose"))
                .text(format.text(bill.head().purpose()));
        for (var article : bill.articles()) {
            paper.heading(1, title(article));
            parts(article).forEach((label, text) -> {
                paper.heading(2, label);
                paper.text(text);
            });
        }
        paper.heading(1, say("legislation.route")).text(route(bill));
        return paper.numbered().bytes();
    }

    private Map<String, String> facts(Bill bill) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("legislation.reference"), bill.head().reference());
        facts.put(say("legislation.kind"), say("legislation.kind." + bill.head().kind()));
        facts.put(
                say("legislation.stage"), say("legislation.stage." + bill.head().stage()));
        facts.put(say("legislation.as-of"), format.date(clock.now()));
        return facts;
    }

    private Map<String, String> parts(Article article) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(say("legislation.article.text"), article.text());
        if (!article.findings().isEmpty()) {
            parts.put(
                    say("legislation.findings"),
                    lines(article.findings().stream()
                            .map(one -> say("legislation.kind-of." + one.kind()) + ": " + one.title() + " – "
                                    + one.explanation())
                            .toList()));
        }
        if (!article.comments().isEmpty()) {
            parts.put(
                    say("legislation.comments"),
                    lines(article.comments().stream().map(this::comment).toList()));
        }
        return parts;
    }

    private String comment(Article.Comment one) {
        var letter = one.letter().isEmpty() ? "" : " (" + format.digits(one.letter()) + ")";
        var answer = one.answer().isEmpty() ? "" : "\n" + say("legislation.answer") + ": " + one.answer();
        return one.body() + letter + " – " + say("legislation.stance." + one.stance()) + ": " + one.text() + answer;
    }

    private String route(Bill bill) {
        return lines(bill.moves().stream()
                .filter(Move::done)
                .map(move -> format.date(move.decidedAt()) + ": " + say("legislation.stage." + move.from()) + " ← "
                        + say("legislation.stage." + move.to())
                        + (move.letter().isEmpty() ? "" : " (" + format.digits(move.letter()) + ")"))
                .map(line -> Language.current() == Language.PERSIAN ? line : line.replace('←', '→'))
                .toList());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static PaperWords.Answer answer(String label, String text) {
        return new PaperWords.Answer(label, text.lines().toList());
    }

    private String title(Article article) {
        var number = say("legislation.article.number", format.number(article.number()));
        return article.heading().isEmpty() ? number : number + " – " + article.heading();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
