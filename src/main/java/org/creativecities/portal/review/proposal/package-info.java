/** A fair distribution of a call's dossiers: computed, shown with its reasons, changed by hand, accepted in one step. */
@NullMarked
package org.creativecities.portal.review.proposal;

import org.jspecify.annotations.NullMarked;
