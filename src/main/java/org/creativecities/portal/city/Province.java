package org.creativecities.portal.city;

import org.creativecities.portal.localization.Bilingual;

/**
 * One of the 31 provinces.
 *
 * @param code the two-digit code of the Statistical Centre of Iran
 * @param capitalCode the code of the capital's municipality
 */
public record Province(String code, String iso, Bilingual name, String capitalCode) {}
