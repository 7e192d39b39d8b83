package org.creativecities.portal.call;

import java.time.LocalDate;
import org.creativecities.portal.localization.Bilingual;

/** A day on which offices are closed, with where that stands. */
public record Holiday(LocalDate day, Bilingual name, LimitStatus status, Source source, long version) {}
