package org.creativecities.portal.asset;

/** What sort of thing a city tells of. */
public enum AssetKind {
    CRAFT,
    FESTIVAL,
    VENUE,
    TRAINING,
    HERITAGE,
    OTHER
}
