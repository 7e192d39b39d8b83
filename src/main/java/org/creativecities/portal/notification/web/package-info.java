/** A person's messages, and the outbox as the secretariat sees it. */
@NullMarked
package org.creativecities.portal.notification.web;

import org.jspecify.annotations.NullMarked;
