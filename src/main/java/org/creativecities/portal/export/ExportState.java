package org.creativecities.portal.export;

/** Where an export stands. */
public enum ExportState {
    QUEUED,
    READY,
    FAILED,
    EXPIRED
}
