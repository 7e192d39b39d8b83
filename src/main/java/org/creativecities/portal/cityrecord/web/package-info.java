@NullMarked
package org.creativecities.portal.cityrecord.web;

import org.jspecify.annotations.NullMarked;
