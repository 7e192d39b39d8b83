package org.creativecities.portal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds passages in a text, cuts it into sentences, and marks what was quoted. */
public final class Passages {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?؟؛\\n]+[.!?؟؛]*\\s*");

    private Passages() {}

    /** @param quote null for words that nobody quoted */
    public record Piece(String words, @Nullable UUID quote) {}

    /** The passage as it stands in the text, when it stands there up to white space; else null. */
    public static @Nullable String exact(String text, String passage) {
        var words = passage.strip().split("\\s+");
        if (passage.isBlank()) {
            return null;
        }
        var pattern = new StringBuilder();
        for (var word : words) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        var found = Pattern.compile(pattern.toString()).matcher(text);
        return found.find() ? found.group() : null;
    }

    /** The sentences of a text, in order; together they are the text without its edges. */
    public static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        var found = SENTENCE.matcher(text);
        while (found.find()) {
            if (!found.group().isBlank()) {
                sentences.add(found.group().strip());
            }
        }
        return List.copyOf(sentences);
    }

    /** From the first to the last of the chosen sentences as one passage; null when none is chosen. */
    public static @Nullable String span(String text, List<Integer> chosen) {
        var sentences = sentences(text);
        var valid = chosen.stream()
                .filter(at -> at >= 0 && at < sentences.size())
                .sorted()
                .toList();
        return valid.isEmpty()
                ? null
                : String.join(" ", sentences.subList(valid.get(0), valid.get(valid.size() - 1) + 1));
    }

    /** The text in pieces, quoted and not; overlapping quotes show the one that begins first. */
    public static List<Piece> mark(String text, List<Quote> quotes) {
        record Found(int from, int to, UUID quote) {}
        var found = new ArrayList<Found>();
        for (var quote : quotes) {
            var at = text.indexOf(quote.passage());
            if (at >= 0) {
                found.add(new Found(at, at + quote.passage().length(), quote.id()));
            }
        }
        found.sort(Comparator.comparingInt(Found::from).thenComparingInt(one -> -one.to()));
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var one : found) {
            if (one.from() < end) {
                continue;
            }
            if (one.from() > end) {
                pieces.add(new Piece(text.substring(end, one.from()), null));
            }
            pieces.add(new Piece(text.substring(one.from(), one.to()), one.quote()));
            end = one.to();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), null));
        }
        return List.copyOf(pieces);
    }
}
