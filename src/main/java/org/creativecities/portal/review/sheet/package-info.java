/** The score sheet as a spreadsheet: taken along, filled without a line, and read back. */
@NullMarked
package org.creativecities.portal.review.sheet;

import org.jspecify.annotations.NullMarked;
