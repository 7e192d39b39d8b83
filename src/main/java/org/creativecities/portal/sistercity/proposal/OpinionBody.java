package org.creativecities.portal.sistercity.proposal;

import org.creativecities.portal.localization.Bilingual;

/** A body that may be asked. @param workingDays how long it is given; provisional */
public record OpinionBody(String code, Bilingual name, int workingDays) {}
