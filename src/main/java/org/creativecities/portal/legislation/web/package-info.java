/** Pages of bills and plans. */
@NullMarked
package org.creativecities.portal.legislation.web;

import org.jspecify.annotations.NullMarked;
