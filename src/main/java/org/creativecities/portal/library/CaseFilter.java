package org.creativecities.portal.library;

/**
 * What the library is narrowed to; empty texts narrow nothing.
 *
 * @param field code of a creative field
 * @param region name of a {@link Region}
 * @param budget name of a {@link Budget}
 * @param words in title and city
 * @param status name of a {@link CaseStatus}; only asked for by those who keep the library
 */
public record CaseFilter(String field, String region, String budget, String words, String status) {

    public boolean narrowed() {
        return !(field + region + budget + words + status).isEmpty();
    }

    String condition() {
        return (field.isEmpty() ? "" : " and c.field_code = :field")
                + (region.isEmpty() ? "" : " and c.region = :region")
                + (budget.isEmpty() ? "" : " and c.budget = :budget")
                + (status.isEmpty() ? "" : " and c.status = :status")
                + (words.isEmpty() ? "" : " and c.search_key like '%' || search_key(:words) || '%'");
    }
}
