package org.creativecities.portal.call;

import org.creativecities.portal.localization.Bilingual;

/**
 * What is looked for in a city of one creative field; for self-checking, not a rule.
 *
 * @param field code of the creative field
 */
public record FieldProfile(String field, Bilingual text, Source source) {}
