package org.creativecities.portal.workshop;

/** What happens during an item of the agenda. */
public enum AgendaKind {
    RECEPTION,
    TALK,
    TRAINING,
    GROUP_WORK,
    DISCUSSION,
    BREAK
}
