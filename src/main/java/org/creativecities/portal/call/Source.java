package org.creativecities.portal.call;

import java.time.LocalDate;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure or a rule comes from.
 *
 * @param text the document, in words
 * @param asOf the day on which it was known to stand there; null when unknown
 */
public record Source(Bilingual text, @Nullable LocalDate asOf) {}
