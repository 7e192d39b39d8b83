/** What reviewers bring and what ties them: knowledge, load, and the interests that keep them away from a city. */
@NullMarked
package org.creativecities.portal.review.reviewer;

import org.jspecify.annotations.NullMarked;
