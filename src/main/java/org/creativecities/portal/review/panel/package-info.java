/** Panel meetings: an agenda by spread, one item at a time, who leaves for it, and what was found. */
@NullMarked
package org.creativecities.portal.review.panel;

import org.jspecify.annotations.NullMarked;
