package org.creativecities.portal.notification;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Language;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a person's own messages; nobody reads another's. */
@Component
public class Notifications {

    private final NotificationRows rows;
    private final Wording wording;

    Notifications(NotificationRows rows, Wording wording) {
        this.rows = rows;
        this.wording = wording;
    }

    /** Newest first. */
    public Page<NotificationView> of(Account reader, Pageable page) {
        var language = Language.current();
        var edited = wording.edited();
        var list = rows.list(reader.id(), page.getOffset(), page.getPageSize()).stream()
                .map(row -> new NotificationView(
                        row.id(),
                        wording.subject(row.key(), row.params(), language, edited, null),
                        row.path(),
                        row.createdAt(),
                        row.readAt() == null))
                .toList();
        return new PageImpl<>(list, page, rows.count(reader.id()));
    }

    /** How many the person has not read; one cheap query. */
    public int unread(Account reader) {
        return rows.unread(reader.id());
    }

    /**
     * Marks a message as read.
     *
     * @return the local path it leads to
     * @throws NotVisibleException when the person has no such message
     */
    @Transactional
    public String open(UUID id, Account reader) {
        return rows.read(id, reader.id()).orElseThrow(NotVisibleException::new);
    }

    @Transactional
    public void readAll(Account reader) {
        rows.readAll(reader.id());
    }
}
