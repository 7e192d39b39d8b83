/** Which address is open to whom: the access matrix, the filter chain that obeys it, and how a refusal is answered. */
@NullMarked
package org.creativecities.portal.account.access;

import org.jspecify.annotations.NullMarked;
