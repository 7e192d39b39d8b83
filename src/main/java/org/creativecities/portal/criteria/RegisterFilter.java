package org.creativecities.portal.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Which clauses a list shows; a null leaves its question open.
 *
 * @param words every word must be found in title, original or rendering
 * @param verdict what counts now
 * @param none only clauses without a verdict
 * @param edition code of an edition; null for all that are in force
 */
public record RegisterFilter(
        @Nullable String words,
        @Nullable Verdict verdict,
        boolean none,
        @Nullable Topic topic,
        @Nullable String edition,
        Order order,
        boolean descending) {

    public static final RegisterFilter ALL = new RegisterFilter(null, null, false, null, null, Order.NUMBER, false);

    /** The orders of the list. */
    public enum Order {
        NUMBER("number", "e.instrument <> 'uccn-call'"),
        TITLE("title", "c.title_fa collate fa_ir"),
        VERDICT("verdict", "v.verdict"),
        LOOKED("looked", "v.decided_at");

        private final String key;
        private final String column;

        Order(String key, String column) {
            this.key = key;
            this.column = column;
        }

        public String key() {
            return key;
        }

        String sql(boolean descending) {
            var way = descending ? " desc nulls last" : " nulls last";
            return " order by " + column.replace(",", way + ",") + way + ", e.instrument, c.place";
        }

        /** The order with this key; by number where there is none. */
        public static Order of(@Nullable String key) {
            for (var order : values()) {
                if (order.key.equals(key)) {
                    return order;
                }
            }
            return NUMBER;
        }
    }
}
