/** The frame of every page, the public pages and the pages for what went wrong. */
@ApplicationModule
@NullMarked
package org.creativecities.portal.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
