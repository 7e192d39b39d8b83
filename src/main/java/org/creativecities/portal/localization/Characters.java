package org.creativecities.portal.localization;

/** Sorts of characters, as the inside of a regular expression's brackets. The database's search key uses the same. */
final class Characters {

    /** White space as Unicode defines it; the word counter in the browser uses the same list. */
    static final String SPACES =
            "\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    /** Without a shape of their own: soft hyphen, joiners, direction marks, overrides and isolates, byte order mark. */
    static final String INVISIBLE = "\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF";

    /** Marks, overrides and isolates that change the direction of what stands around them. */
    static final String DIRECTIONS = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";

    /** Marks above and below Persian, Arabic and Latin letters, and the stretching line. */
    static final String MARKS = "\\u0300-\\u036F\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC"
            + "\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u1AB0-\\u1AFF\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F";

    /** Hyphens, dashes, apostrophes and quotation marks: names are written with or without them. */
    static final String JOINTS =
            "\\u0027\\u002D\\u0060\\u00AB\\u00BB\\u02B9-\\u02BF\\u2010-\\u201F\\u2039\\u203A\\u2212";

    private Characters() {}
}
