/** The public pages of cities: Iran's members, the members of the world, and their downloads. */
@NullMarked
package org.creativecities.portal.city.web;

import org.jspecify.annotations.NullMarked;
