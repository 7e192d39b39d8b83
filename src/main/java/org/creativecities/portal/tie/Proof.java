package org.creativecities.portal.tie;

/** What a tie rests on: something one can look up, or somebody's word and lists anybody may edit. */
public enum Proof {
    EVIDENCE,
    CLAIM
}
