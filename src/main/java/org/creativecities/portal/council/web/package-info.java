/** The pages of the councils. */
@NullMarked
package org.creativecities.portal.council.web;

import org.jspecify.annotations.NullMarked;
