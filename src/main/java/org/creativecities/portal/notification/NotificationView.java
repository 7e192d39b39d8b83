package org.creativecities.portal.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message inside the portal, in the language of the page.
 *
 * @param subject one sentence
 * @param path the local path it leads to
 */
public record NotificationView(UUID id, String subject, String path, Instant createdAt, boolean unread) {}
