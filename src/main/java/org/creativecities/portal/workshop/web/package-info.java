/** The pages of the workshops. */
@NullMarked
package org.creativecities.portal.workshop.web;

import org.jspecify.annotations.NullMarked;
