package org.creativecities.portal.site.frame;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.notification.Notifications;
import org.springframework.stereotype.Component;

/** The number of unread messages beside the link to them. */
@Component
class NotificationCount implements WaitingItems {

    private final Notifications notifications;

    NotificationCount(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public int waiting(String path, Account account) {
        return path.equals("/notifications") ? notifications.unread(account) : 0;
    }
}
