/** The pages everybody may read: the home page, what the portal is, and its open data. */
@NullMarked
package org.creativecities.portal.site.pages;

import org.jspecify.annotations.NullMarked;
