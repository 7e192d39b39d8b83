package org.creativecities.portal.legislation;

import java.util.Set;

/** Where a bill stands. Only a draft is written; every other stage reads what was sent. */
public enum Stage {
    DRAFT,
    MINISTRY,
    GOVERNMENT,
    PARLIAMENT,
    PUBLISHED,
    SHELVED;

    /** Where it may go from here; back to the draft means that it was returned, or taken up again. */
    public Set<Stage> next() {
        return switch (this) {
            case DRAFT -> Set.of(MINISTRY, SHELVED);
            case MINISTRY -> Set.of(GOVERNMENT, DRAFT, SHELVED);
            case GOVERNMENT -> Set.of(PARLIAMENT, DRAFT, SHELVED);
            case PARLIAMENT -> Set.of(PUBLISHED, DRAFT, SHELVED);
            case SHELVED -> Set.of(DRAFT);
            case PUBLISHED -> Set.of();
        };
    }

    /** Whether going there takes a letter: whatever leaves the house or comes back to it. */
    public boolean needsLetter() {
        return this == MINISTRY || this == GOVERNMENT || this == PARLIAMENT || this == PUBLISHED;
    }
}
