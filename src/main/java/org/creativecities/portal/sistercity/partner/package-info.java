/** Looking for a partner: candidates ranked and explained, long lists with reasons, wishes, the directory. */
@NullMarked
package org.creativecities.portal.sistercity.partner;

import org.jspecify.annotations.NullMarked;
