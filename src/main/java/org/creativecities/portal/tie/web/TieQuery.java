package org.creativecities.portal.tie.web;

import java.util.Arrays;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.tie.Proof;
import org.creativecities.portal.tie.TieBasis;
import org.creativecities.portal.tie.TieFilter;
import org.creativecities.portal.tie.TieSort;
import org.creativecities.portal.tie.TieStatus;
import org.creativecities.portal.tie.TieType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What the address of a list of ties asks for. A value nobody can mean is taken as not given. */
record TieQuery(
        @Nullable String q,
        @Nullable String province,
        @Nullable String country,
        @Nullable String status,
        @Nullable String type,
        @Nullable String basis,
        @Nullable String proof,
        @Nullable String waiting,
        @Nullable String sort,
        @Nullable String dir,
        @Nullable String page,
        @Nullable String size) {

    private static final int USUAL_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 10_000;

    TieFilter filter() {
        return filter(null);
    }

    TieFilter filter(@Nullable String municipality) {
        return new TieFilter(
                given(q),
                given(province),
                municipality,
                given(country),
                one(TieStatus.class, status),
                one(TieType.class, type),
                one(TieBasis.class, basis),
                one(Proof.class, proof),
                "yes".equals(waiting));
    }

    TieSort order() {
        return TieSort.of(sort == null ? "" : sort);
    }

    boolean descending() {
        return "desc".equals(dir);
    }

    PageRequest pageable() {
        var pages = Math.min(Math.max(number(page, 1), 1), LAST_PAGE);
        var rows = Math.min(Math.max(number(size, USUAL_SIZE), 1), LARGEST_SIZE);
        return PageRequest.of(pages - 1, rows);
    }

    private static <T extends Enum<T>> @Nullable T one(Class<T> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
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
