package org.creativecities.portal.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Something a city has.
 *
 * @param version the version a form must carry back
 */
public record Asset(UUID id, String municipality, AssetText text, long version, Instant updatedAt) {

    public Bilingual name() {
        return new Bilingual(text.nameFa(), text.nameEn().isBlank() ? null : text.nameEn());
    }

    /**
     * The words an answer takes over: name, since when, where, the facts, and where they are from.
     *
     * @param day how the page writes the day of the facts
     */
    public String quotation(boolean english, String day) {
        var name = english && !text.nameEn().isBlank() ? text.nameEn() : text.nameFa();
        var facts = english ? text.factsEn() : text.factsFa();
        var words = new StringBuilder(name);
        var more = String.join(
                english ? ", " : "، ",
                Stream.of(text.since(), text.place())
                        .filter(one -> !one.isBlank())
                        .toList());
        if (!more.isEmpty()) {
            words.append(" (").append(more).append(')');
        }
        if (!facts.isBlank()) {
            words.append(": ").append(facts.strip());
        }
        if (!text.source().isBlank()) {
            words.append(" [").append(text.source());
            if (!day.isEmpty()) {
                words.append(english ? ", " : "، ").append(day);
            }
            words.append(']');
        }
        return english ? words.toString() : Digits.toPersian(words.toString());
    }

    /** The day of the facts for an English text. */
    public static String englishDay(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).format(day);
    }
}
