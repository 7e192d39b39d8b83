package org.creativecities.portal.review.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.dossier.paper.PaperPress;
import org.creativecities.portal.dossier.paper.PaperWords;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A letter on paper, with number, both dates, signature block and the address where it is checked. */
@Component
public class LetterPaper {

    private final PaperPress press;
    private final People people;
    private final DatabaseClock clock;
    private final Format format;
    private final MessageSource messages;
    private final String address;

    LetterPaper(
            PaperPress press,
            People people,
            DatabaseClock clock,
            Format format,
            MessageSource messages,
            @Value("${portal.address}") String address) {
        this.press = press;
        this.people = people;
        this.clock = clock;
        this.format = format;
        this.messages = messages;
        this.address = address.replaceFirst("/+$", "");
    }

    /** @param letter with its places filled; one that waits is marked as a draft */
    public byte[] pdf(DecisionLetter letter, String city) {
        var persian = Language.current() == Language.PERSIAN;
        var at = letter.releasedAt() == null ? clock.now() : letter.releasedAt();
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("review.letter.number"), letter.number() == null ? say("review.letter.draft") : letter.number());
        facts.put(say("review.letter.date"), format.date(at) + " (" + format.otherCalendar(at) + ")");
        facts.put(say("review.letter.to"), city);
        if (letter.code() != null) {
            facts.put(say("review.letter.check"), address + "/verification/" + letter.code());
        }
        var subject = format.text(letter.subject());
        var words = new PaperWords(
                Language.current().code(),
                persian ? "rl-tb" : "lr-tb",
                persian ? "۱" : "1",
                say("review.letter.from"),
                subject,
                facts,
                List.of(new PaperWords.Section(
                        "",
                        List.of(new PaperWords.Item(
                                null,
                                List.of(
                                        new PaperWords.Answer(
                                                "",
                                                format.text(letter.body())
                                                        .lines()
                                                        .toList()),
                                        new PaperWords.Answer("", signature(letter.releasedBy()))))))));
        return press.print("dossier", subject, words, at);
    }

    private List<String> signature(@org.jspecify.annotations.Nullable UUID by) {
        return by == null
                ? List.of(say("review.letter.signature"))
                : List.of(people.names(List.of(by)).getOrDefault(by, ""), say("review.letter.signature"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
