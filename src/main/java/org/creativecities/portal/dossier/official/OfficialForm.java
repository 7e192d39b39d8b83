package org.creativecities.portal.dossier.official;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in the order and the words of the call's form, in the language UNESCO reads. Made from what was sent, never
 * typed: whoever wants other words returns the dossier to the city.
 *
 * @param title of the form
 * @param facts what stands above the form: city, country, field, reference
 * @param parts the numbered sections of the form, in its order
 * @param annexes in the order of the form, each with the name it has in the package
 * @param problems what would be sent back: too long, missing, not checked
 */
public record OfficialForm(
        String title, Map<String, String> facts, List<Part> parts, List<Annex> annexes, List<Problem> problems) {

    /** The part of the annexes in the last reading. */
    public static final String ANNEXES = "annexes";

    public OfficialForm {
        parts = List.copyOf(parts);
        annexes = List.copyOf(annexes);
        problems = List.copyOf(problems);
    }

    /**
     * A numbered section.
     *
     * @param heading the heading of its group, where the group begins with it; else null
     */
    public record Part(
            String code,
            String number,
            String title,
            @Nullable String heading,
            List<Item> items) {}

    /** @param title null in a section that is no list */
    public record Item(@Nullable String title, List<Entry> entries) {}

    /**
     * @param number official number of the question, or empty
     * @param text what stands in the form; the fixed phrase where there was nothing to say
     * @param empty whether it is the fixed phrase
     * @param length in the unit of the limit; 0 where there is none
     * @param limit 0 where there is none
     * @param unit WORDS or CHARACTERS
     */
    public record Entry(String number, String label, String text, boolean empty, int length, int limit, String unit) {

        public boolean tooLong() {
            return limit > 0 && length > limit;
        }
    }

    /**
     * @param number as the form numbers it: {@code A3}
     * @param fileName in the package
     * @param note of a photo: its rights; else empty
     */
    public record Annex(
            String number, String title, String fileName, UUID document, long size, String sha256, String note) {}

    /** @param key below {@code dossier.official.problem.} */
    public record Problem(String part, String key, List<Object> arguments) {}

    /** Of every word and every annex: two readers tick exactly this. */
    public String sha256() {
        var text = new StringBuilder(title).append('\n');
        facts.forEach(
                (term, value) -> text.append(term).append('=').append(value).append('\n'));
        for (var part : parts) {
            text.append('#')
                    .append(part.number())
                    .append(' ')
                    .append(part.title())
                    .append('\n');
            for (var item : part.items()) {
                text.append('*').append(item.title()).append('\n');
                item.entries()
                        .forEach(entry -> text.append(entry.number())
                                .append('|')
                                .append(entry.label())
                                .append('|')
                                .append(entry.text())
                                .append('\n'));
            }
        }
        annexes.forEach(annex -> text.append(annex.fileName())
                .append('|')
                .append(annex.sha256())
                .append('|')
                .append(annex.note())
                .append('\n'));
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public long annexBytes() {
        return annexes.stream().mapToLong(Annex::size).sum();
    }

    /** The codes that both readers tick. */
    public List<String> partsToRead() {
        var codes = new java.util.ArrayList<>(parts.stream().map(Part::code).toList());
        codes.add(ANNEXES);
        return List.copyOf(codes);
    }
}
