package org.creativecities.portal.city.web;

import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.MemberSort;
import org.creativecities.portal.localization.Digits;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * What the address of the members' list asks for. A value nobody can mean is taken as not given: the address may have
 * been shortened or typed by hand, and the list is public.
 */
record MemberQuery(
        @Nullable String q,
        @Nullable String field,
        @Nullable String country,
        @Nullable String year,
        @Nullable String sort,
        @Nullable String dir,
        @Nullable String page,
        @Nullable String size) {

    private static final int USUAL_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 10_000;

    MemberFilter filter() {
        return new MemberFilter(given(q), given(field), given(country), given(year) == null ? null : number(year, 0));
    }

    MemberSort order() {
        return MemberSort.of(sort == null ? "" : sort);
    }

    boolean descending() {
        return "desc".equals(dir);
    }

    PageRequest pageable() {
        var pages = Math.min(Math.max(number(page, 1), 1), LAST_PAGE);
        var rows = Math.min(Math.max(number(size, USUAL_SIZE), 1), LARGEST_SIZE);
        return PageRequest.of(pages - 1, rows);
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(Digits.toLatin(text.strip()));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
