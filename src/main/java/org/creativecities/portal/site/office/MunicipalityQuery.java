package org.creativecities.portal.site.office;

import org.creativecities.portal.city.MunicipalityFilter;
import org.creativecities.portal.city.MunicipalitySort;
import org.creativecities.portal.localization.Digits;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What the address of the list asks for; a value nobody can mean is taken as not given. */
record MunicipalityQuery(
        @Nullable String q,
        @Nullable String province,
        @Nullable String sort,
        @Nullable String dir,
        @Nullable String page,
        @Nullable String size) {

    private static final int USUAL_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 10_000;

    MunicipalityFilter filter() {
        return new MunicipalityFilter(given(q), given(province));
    }

    MunicipalitySort order() {
        return MunicipalitySort.of(sort == null ? "" : sort);
    }

    boolean descending() {
        return "desc".equals(dir);
    }

    PageRequest pageable() {
        var pages = Math.min(Math.max(number(page, 1), 1), LAST_PAGE);
        return PageRequest.of(pages - 1, Math.min(Math.max(number(size, USUAL_SIZE), 1), LARGEST_SIZE));
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
