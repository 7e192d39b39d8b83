package org.creativecities.portal.dossier.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creativecities.portal.dossier.DossierText;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns a sending into the words of its paper, from nothing but what was sent. */
@Component
class PaperWriter {

    /** FOP joins a letter to punctuation that follows it directly; a half-space keeps them apart. */
    private static final Pattern JOINED = Pattern.compile("(?<=[\\u0621-\\u06D3\\u064B-\\u0652])(?=[؛؟،])");

    private final MessageSource messages;
    private final Format format;

    PaperWriter(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format;
    }

    PaperWords write(SubmittedDossier sent, Language language) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language.locale());
        try {
            return words(sent, language);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private PaperWords words(SubmittedDossier sent, Language language) {
        var text = sent.text();
        var persian = language == Language.PERSIAN;
        var title = message("dossier.tasks.title", say(text.city()), say(text.field()));
        var facts = new LinkedHashMap<String, String>();
        facts.put(message("dossier.reference"), text.reference());
        facts.put(message("dossier.call"), set(say(text.call())));
        facts.put(message("dossier.receipt.number"), sent.receipt());
        facts.put(message("dossier.receipt.at"), set(format.longDate(sent.at())));
        facts.put(
                message("dossier.paper.hash"),
                sent.sha256().substring(0, 32) + " " + sent.sha256().substring(32));
        var sections = new ArrayList<PaperWords.Section>();
        text.sections().forEach(section -> sections.add(section(section, persian)));
        sections.add(files(text));
        var head = title + " · " + format.dateTime(sent.at()) + " · " + text.reference();
        return new PaperWords(
                language.code(),
                persian ? "rl-tb" : "lr-tb",
                persian ? "۱" : "1",
                set(head),
                set(title),
                facts,
                sections);
    }

    private PaperWords.Section section(DossierText.Section section, boolean persian) {
        var number = section.number() == null ? "" : format.digits(say(section.number())) + "  ";
        var items = section.items().stream()
                .map(item -> new PaperWords.Item(
                        section.repeated() ? message("dossier.text.item", format.number(item.position())) : null,
                        item.answers().stream()
                                .map(answer -> answer(answer, persian))
                                .toList()))
                .toList();
        return new PaperWords.Section(set(number + say(section.title())), items);
    }

    private PaperWords.Answer answer(DossierText.Answer answer, boolean persian) {
        var first = persian ? answer.fa() : answer.en();
        var second = persian ? answer.en() : answer.fa();
        var text = first != null ? first : second;
        if (text == null) {
            text = value(answer);
        }
        return new PaperWords.Answer(set(say(answer.label())), paragraphs(text));
    }

    private @Nullable String value(DossierText.Answer answer) {
        var shown = answer.shown();
        if (shown != null) {
            return say(shown);
        }
        var value = answer.value();
        if (value == null) {
            return null;
        }
        return switch (answer.type()) {
            case "NUMBER", "MONEY" -> value.matches("-?\\d+(\\.\\d+)?") ? format.number(new BigDecimal(value)) : value;
            case "DATE" -> value.matches("\\d{4}-\\d{2}-\\d{2}") ? format.date(LocalDate.parse(value)) : value;
            default -> value;
        };
    }

    private PaperWords.Section files(DossierText text) {
        var answers = text.attachments().stream()
                .map(file -> new PaperWords.Answer(
                        set(say(file.slotTitle())),
                        List.of(file.name() + "  (" + format.bytes(file.size()) + ")", "SHA-256 " + file.sha256())))
                .toList();
        return new PaperWords.Section(set(message("dossier.files.title")), List.of(new PaperWords.Item(null, answers)));
    }

    private List<String> paragraphs(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of(message("layout.no-answer"))
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(PaperWriter::set)
                        .toList();
    }

    private String say(Bilingual text) {
        return format.text(text);
    }

    private String message(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }

    static String set(String text) {
        return JOINED.matcher(text).replaceAll("\u200C");
    }
}
