/** The pages of the partner finder: ranking, comparison, long lists, wishes, the directory. */
@NullMarked
package org.creativecities.portal.sistercity.partner.web;

import org.jspecify.annotations.NullMarked;
