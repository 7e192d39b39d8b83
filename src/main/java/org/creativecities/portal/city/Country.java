package org.creativecities.portal.city;

import org.creativecities.portal.localization.Bilingual;

/** A country or territory of ISO 3166-1, by its two letters. */
public record Country(String iso2, Bilingual name) {}
