package org.creativecities.portal.call;

import org.creativecities.portal.localization.Bilingual;

/**
 * A rule or value of UNESCO's call that people have to know: an entry condition, a waiting period, a quota.
 *
 * @param title what it is about
 * @param text what it says
 * @param status whether it was read in an official text
 */
public record Rule(String code, Bilingual title, Bilingual text, LimitStatus status, Source source) {}
