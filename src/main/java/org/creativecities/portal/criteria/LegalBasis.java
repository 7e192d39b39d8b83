package org.creativecities.portal.criteria;

import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/**
 * A law a position rests on.
 *
 * @param article the article, principle or paragraph; empty for the law as a whole
 */
public record LegalBasis(UUID law, String code, Bilingual title, String article) {}
