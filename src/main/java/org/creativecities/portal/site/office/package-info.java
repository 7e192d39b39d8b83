/** The secretariat's pages about the reference data. They stand here because city knows no accounts. */
@NullMarked
package org.creativecities.portal.site.office;

import org.jspecify.annotations.NullMarked;
