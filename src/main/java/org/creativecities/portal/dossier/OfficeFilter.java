package org.creativecities.portal.dossier;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat's list shows, in which order.
 *
 * @param search words of the reference or the city; blank for all
 * @param province two-digit code
 * @param group several statuses under one name, such as what is counted together on the dashboard; null for all
 * @param idle only what nobody has touched for too long
 */
public record OfficeFilter(
        String search,
        @Nullable DossierStatus status,
        @Nullable String field,
        @Nullable String province,
        @Nullable UUID call,
        @Nullable Group group,
        boolean idle,
        Sort sort,
        boolean descending) {

    /** Statuses that are counted together, so that a count and the list behind it mean the same. */
    public enum Group {
        /** All but what the city took back. */
        RUNNING(EnumSet.complementOf(EnumSet.of(DossierStatus.WITHDRAWN))),
        /** Sent, and with the secretariat now. */
        SENT(DossierStatus.WITH_SECRETARIAT),
        /** The secretariat has the next step: screening, or seats for reviewers. */
        WAITING(EnumSet.of(DossierStatus.SUBMITTED, DossierStatus.ADMITTED));

        private final Set<DossierStatus> statuses;

        Group(Set<DossierStatus> statuses) {
            this.statuses = statuses;
        }

        public Set<DossierStatus> statuses() {
            return statuses;
        }
    }

    /** The orders a list can have; the column is never taken from the request. */
    public enum Sort {
        SENT("d.submitted_at"),
        REFERENCE("d.reference"),
        CITY("m.name_fa collate fa_ir"),
        STATUS("d.status"),
        SAVED("d.updated_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** The order, put together from the enum's columns only. */
    String sql() {
        return " order by " + sort.column() + (descending ? " desc" : "") + " nulls last, d.reference";
    }

    public boolean narrowed() {
        return !search.isBlank()
                || status != null
                || field != null
                || province != null
                || call != null
                || group != null
                || idle;
    }
}
