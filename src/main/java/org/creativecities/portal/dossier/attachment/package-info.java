/** Files of dossiers on their way in: in pieces over weak lines, and counted against the size of one mail. */
@NullMarked
package org.creativecities.portal.dossier.attachment;

import org.jspecify.annotations.NullMarked;
