package org.creativecities.portal.review.reviewer;

/**
 * Something a reviewer knows about.
 *
 * @param code of a creative field, a province, a {@link Skill} or a language
 * @param level 0 "rather not", 1 some, 2 good, 3 expert
 */
public record Knowledge(Kind kind, String code, int level) {

    public static final int EXPERT = 3;

    /** What the code stands for. */
    public enum Kind {
        FIELD,
        PROVINCE,
        SKILL,
        LANGUAGE
    }

    public Knowledge {
        if (level < 0 || level > EXPERT) {
            throw new IllegalArgumentException("a level is between 0 and 3, not " + level);
        }
    }
}
