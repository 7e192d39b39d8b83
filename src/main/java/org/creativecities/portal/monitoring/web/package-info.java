@NullMarked
package org.creativecities.portal.monitoring.web;

import org.jspecify.annotations.NullMarked;
