package org.creativecities.portal.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.creativecities.portal.localization.TextRules;

/**
 * The rights form of one photo, tied to that very file: another file needs another form.
 *
 * @param caption what it shows
 * @param author who made it
 * @param holder whose it is
 * @param licence how it is given; {@link #LICENCES}, or empty while nothing is said
 * @param consent whether those who can be recognised agreed; {@link #CONSENTS}, or empty while nothing is said
 * @param note number and date of the signed cession, or where the licence stands
 */
public record PhotoRights(String caption, String author, String holder, String licence, String consent, String note) {

    /** What UNESCO's form asks for first: a non-exclusive cession to UNESCO. */
    public static final List<String> LICENCES = List.of("CESSION", "CC_BY", "CC_BY_SA", "CC0", "PUBLIC_DOMAIN");

    /** Nobody can be recognised, or those who can be have agreed. */
    public static final List<String> CONSENTS = List.of("NOBODY", "GIVEN");

    public static final PhotoRights NONE = new PhotoRights("", "", "", "", "", "");

    /** Trimmed to one line each; codes that are not known count as nothing said. */
    public PhotoRights clean() {
        return new PhotoRights(
                line(caption),
                line(author),
                line(holder),
                LICENCES.contains(licence) ? licence : "",
                CONSENTS.contains(consent) ? consent : "",
                line(note));
    }

    private static String line(String text) {
        return TextRules.line(text);
    }

    /** Whether everything UNESCO asks for is there; without it the dossier cannot be handed on. */
    public boolean complete() {
        return Stream.of(caption, author, holder, licence, consent, note).noneMatch(String::isBlank);
    }

    public boolean begun() {
        return !clean().equals(NONE);
    }
}
