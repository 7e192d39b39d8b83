/** What the scores of a call say about the dossiers, the criteria and those who gave them. */
@NullMarked
package org.creativecities.portal.review.statistics;

import org.jspecify.annotations.NullMarked;
