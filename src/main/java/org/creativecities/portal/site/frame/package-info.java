/** What the layouts ask for: navigation, asset addresses, the other language, readings of typed values. */
@NullMarked
package org.creativecities.portal.site.frame;

import org.jspecify.annotations.NullMarked;
