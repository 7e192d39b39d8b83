package org.creativecities.portal.review.blind;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativecities.portal.dossier.DossierText;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** Covers words in a dossier's text: the terms given, and whatever names a person or place by itself. */
public final class Mask {

    /** Stands for a covered word in both languages. */
    public static final String COVER = "▮▮▮";

    private static final Pattern TELLING =
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+|https?://\\S+|www\\.\\S+|(?:\\+98|0)[0-9۰-۹]{9,10}");

    private final @Nullable Pattern terms;

    public Mask(List<String> terms) {
        var words = terms.stream()
                .map(String::strip)
                .filter(term -> term.length() > 1)
                // The longest first, or "Yazd" would leave "Province of ▮▮▮" half covered.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        this.terms = words.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public String of(String text) {
        var covered = TELLING.matcher(text).replaceAll(Matcher.quoteReplacement(COVER));
        return terms == null ? covered : terms.matcher(covered).replaceAll(Matcher.quoteReplacement(COVER));
    }

    /** How many words are covered in a text. */
    public static int count(String covered) {
        return (covered.length() - covered.replace(COVER, "").length()) / COVER.length();
    }

    /** The text with its words covered and without its files, which nobody can cover here. */
    public DossierText of(DossierText text) {
        var hidden = new Bilingual(COVER, COVER);
        return new DossierText(
                text.format(),
                text.dossier(),
                text.reference(),
                text.call(),
                hidden,
                text.field(),
                text.template(),
                text.sections().stream().map(this::section).toList(),
                List.of());
    }

    private DossierText.Section section(DossierText.Section section) {
        return new DossierText.Section(
                section.code(),
                section.number(),
                section.title(),
                section.repeated(),
                section.items().stream()
                        .map(item -> new DossierText.Item(
                                item.position(),
                                item.answers().stream().map(this::answer).toList()))
                        .toList());
    }

    private DossierText.Answer answer(DossierText.Answer answer) {
        var shown = answer.shown();
        return new DossierText.Answer(
                answer.question(),
                answer.label(),
                answer.type(),
                covered(answer.fa()),
                covered(answer.en()),
                covered(answer.value()),
                shown == null ? null : new Bilingual(of(shown.fa()), covered(shown.en())));
    }

    private @Nullable String covered(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
