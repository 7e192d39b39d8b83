package org.creativecities.portal.workshop;

/** How an attendance was recorded. */
public enum CheckInWay {
    SCAN,
    CODE,
    HAND,
    WALK_IN
}
