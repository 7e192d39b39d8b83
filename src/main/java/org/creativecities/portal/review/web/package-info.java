@NullMarked
package org.creativecities.portal.review.web;

import org.jspecify.annotations.NullMarked;
