package org.creativecities.portal.criteria.web;

import org.creativecities.portal.criteria.RegisterFilter;
import org.creativecities.portal.criteria.Topic;
import org.creativecities.portal.criteria.Verdict;
import org.creativecities.portal.localization.Digits;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What the address of the register asks for. A value nobody can mean is taken as not given. */
record CriteriaQuery(
        @Nullable String q,
        @Nullable String verdict,
        @Nullable String topic,
        @Nullable String edition,
        @Nullable String sort,
        @Nullable String dir,
        @Nullable String page,
        @Nullable String size,
        @Nullable String open) {

    static final String NONE = "NONE";

    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST = 200;

    RegisterFilter filter() {
        return new RegisterFilter(
                given(q),
                among(verdict, Verdict.class),
                NONE.equals(verdict),
                among(topic, Topic.class),
                given(edition),
                RegisterFilter.Order.of(sort),
                "desc".equals(dir));
    }

    boolean filtered() {
        return given(q) != null || given(verdict) != null || given(topic) != null || given(edition) != null;
    }

    PageRequest pageable() {
        var pages = Math.min(Math.max(number(page, 1), 1), LAST_PAGE);
        var rows = Math.min(Math.max(number(size, USUAL_SIZE), 1), LARGEST_SIZE);
        return PageRequest.of(pages - 1, rows);
    }

    private static <T extends Enum<T>> @Nullable T among(@Nullable String typed, Class<T> values) {
        for (var value : values.getEnumConstants()) {
            if (value.name().equals(typed)) {
                return value;
            }
        }
        return null;
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(Digits.toLatin(text.strip()));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    }
}
