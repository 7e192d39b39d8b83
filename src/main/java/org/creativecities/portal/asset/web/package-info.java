/** Pages of the register. */
@NullMarked
package org.creativecities.portal.asset.web;

import org.jspecify.annotations.NullMarked;
