package org.creativecities.portal.call;

/** Whether a figure was read in the official text of the call. */
public enum LimitStatus {
    /** Read in the official text. */
    VERIFIED,
    /** A working figure until the official text is checked; shown with the tag «حد موقت». */
    PROVISIONAL
}
