@NullMarked
package org.creativecities.portal.library.web;

import org.jspecify.annotations.NullMarked;
