package org.creativecities.portal.legislation;

import org.creativecities.portal.localization.Bilingual;

/** What a bill is called and what it is for, as handed in. */
public record BillText(BillKind kind, Bilingual title, Bilingual purpose) {}
