/** One search over everything a reader may see. */
@NullMarked
package org.creativecities.portal.site.search;

import org.jspecify.annotations.NullMarked;
