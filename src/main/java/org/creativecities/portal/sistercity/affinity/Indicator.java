package org.creativecities.portal.sistercity.affinity;

/** One question with an answer from 0 to 4, whose steps are told in words ({@code affinity.anchor.<INDICATOR>.<n>}). */
public enum Indicator {
    SHARED_HISTORY(Dimension.CIVILISATION),
    SHARED_PERSONS(Dimension.CIVILISATION),
    TREATIES(Dimension.CIVILISATION),
    LANGUAGE(Dimension.CULTURE),
    INTANGIBLE(Dimension.CULTURE),
    WORLD_HERITAGE(Dimension.HERITAGE),
    LEAGUES(Dimension.HERITAGE),
    UNESCO_FIELD(Dimension.FIELD),
    VALUE_CHAIN(Dimension.FIELD),
    LIVING_PRACTICE(Dimension.MEANING),
    SHARED_PRODUCT(Dimension.MEANING),
    POPULATION(Dimension.CITY_TYPE),
    ROLE(Dimension.CITY_TYPE),
    CLIMATE(Dimension.CITY_TYPE),
    SHARED_PROBLEMS(Dimension.PROBLEMS),

    EARLIER_EXCHANGE(Dimension.EXCHANGES),
    INSTITUTIONS(Dimension.EXCHANGES),
    YEARS_IN_NETWORK(Dimension.PARTNER_SUCCESS),
    MONITORING(Dimension.PARTNER_SUCCESS),
    PARTNER_OFFICE(Dimension.PARTNER_SUCCESS),
    BUDGET_HERE(Dimension.BUDGET),
    BUDGET_THERE(Dimension.BUDGET),
    DISTANCE(Dimension.CONNECTION),
    FLIGHT_AND_VISA(Dimension.CONNECTION),
    RELATIONS_CLIMATE(Dimension.RELATIONS),
    LANGUAGE_CAPACITY(Dimension.CAPACITY),
    STAFF(Dimension.CAPACITY);

    /** The highest answer. */
    public static final int MOST = 4;

    private final Dimension dimension;

    Indicator(Dimension dimension) {
        this.dimension = dimension;
    }

    public Dimension dimension() {
        return dimension;
    }
}
