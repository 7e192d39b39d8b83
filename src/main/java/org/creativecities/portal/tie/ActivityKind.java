package org.creativecities.portal.tie;

/** What two cities do together. */
public enum ActivityKind {
    VISIT(Weight.SLIGHT),
    MESSAGE(Weight.SLIGHT),
    FESTIVAL(Weight.JOINT),
    EXHIBITION(Weight.JOINT),
    SCHOOL_EXCHANGE(Weight.JOINT),
    UNIVERSITY_EXCHANGE(Weight.JOINT),
    TRAINING(Weight.JOINT),
    PROJECT(Weight.JOINT),
    TRADE(Weight.JOINT),
    NAMING(Weight.JOINT),
    AID(Weight.JOINT),
    ONLINE(Weight.JOINT),
    /** A greeting or a plan: kept, and counted for nothing. */
    INTENTION(Weight.NOTHING);

    /** What an activity says about the life of a tie. */
    public enum Weight {
        JOINT,
        SLIGHT,
        NOTHING
    }

    private final Weight weight;

    ActivityKind(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
