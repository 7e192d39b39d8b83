/** The pages of the register: public, of a city, of the secretariat. */
@NullMarked
package org.creativecities.portal.tie.web;

import org.jspecify.annotations.NullMarked;
