/** From outlines on the globe to small paths on a page. */
@NullMarked
package org.creativecities.portal.city.outline;

import org.jspecify.annotations.NullMarked;
