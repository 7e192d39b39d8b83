/** The form as a word-processor file to fill outside, and the way back with a look at what will change. */
@NullMarked
package org.creativecities.portal.dossier.offline;

import org.jspecify.annotations.NullMarked;
