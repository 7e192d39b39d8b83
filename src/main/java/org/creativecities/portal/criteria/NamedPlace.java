package org.creativecities.portal.criteria;

import org.creativecities.portal.localization.Bilingual;

/** A place a clause may be linked to, in words. */
public record NamedPlace(Place place, Bilingual title) {}
