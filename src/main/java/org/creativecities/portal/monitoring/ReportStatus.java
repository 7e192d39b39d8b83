package org.creativecities.portal.monitoring;

/** How far a report has come. Of reports from before the portal only what somebody showed is known. */
public enum ReportStatus {
    WRITING,
    SENT,
    RETURNED,
    ACCEPTED,
    DELIVERED,
    NOT_DELIVERED;

    public boolean writable() {
        return this == WRITING || this == RETURNED;
    }

    public boolean done() {
        return this == ACCEPTED || this == DELIVERED;
    }
}
