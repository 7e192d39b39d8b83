package org.creativecities.portal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to exports: a person asks, finds their own again, and takes the file; nobody sees another's. */
@Service
public class Exports {

    private static final int AT_ONCE = 5;
    private static final int SHOWN = 100;
    private static final int LONGEST_VALUE = 300;
    private static final int MOST_VALUES = 20;

    private final ExportRows rows;
    private final ExportLists lists;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    Exports(ExportRows rows, ExportLists lists, ApplicationEventPublisher events, DatabaseClock clock) {
        this.rows = rows;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /** What would be exported, to be looked at before asking. */
    public record Wish(String list, String path, Map<String, String> filter, Map<String, String> words, long rows) {}

    /** @throws NotVisibleException when there is no such list for this person */
    @Transactional(readOnly = true)
    public Wish wish(String list, Map<String, String> asked, Account account) {
        var source = lists.named(list, account);
        var filter = filter(asked);
        return new Wish(list, source.path(), filter, source.words(filter), source.count(filter, account));
    }

    /** Puts the wish into the queue. */
    @Transactional
    public UUID ask(String list, Map<String, String> asked, ExportFormat format, Account account) {
        lists.named(list, account);
        if (rows.waiting(account.id()) >= AT_ONCE) {
            throw new ConflictException("export.refused.many");
        }
        var filter = rows.write(filter(asked));
        var id = rows.add(
                account.id(),
                account.acting().id(),
                list,
                filter,
                format,
                Language.current().code());
        events.publishEvent(new ExportAsked(id, list, filter, account.id(), clock.now()));
        return id;
    }

    /** The person's own, newest first. */
    @Transactional(readOnly = true)
    public List<ExportView> mine(Account account) {
        return rows.mine(account.id(), SHOWN);
    }

    /** The filter of an export in words; empty where the list is no longer the person's to take. */
    @Transactional(readOnly = true)
    public Map<String, String> words(ExportView export, Account account) {
        return lists.find(export.list(), account)
                .map(list -> list.words(export.filter()))
                .orElse(Map.of());
    }

    /** The address of the list as it was filtered. */
    public String path(ExportView export, Account account) {
        return lists.find(export.list(), account).map(ExportList::path).orElse("");
    }

    /** @throws NotVisibleException when it is not the person's own */
    @Transactional(readOnly = true)
    public ExportView find(UUID id, Account account) {
        return rows.find(id, account.id()).orElseThrow(NotVisibleException::new);
    }

    /**
     * A file that can be taken now.
     *
     * @throws NotAllowedException when it is not ready, has expired, or the person may no longer take the list
     */
    @Transactional(readOnly = true)
    public ExportView file(UUID id, Account account) {
        var export = find(id, account);
        if (export.state() != ExportState.READY) {
            throw new NotAllowedException("export.refused.not-ready");
        }
        if (lists.find(export.list(), account).isEmpty()) {
            throw new NotAllowedException("export.refused.role");
        }
        return export;
    }

    /** Writes the content piece by piece; the caller has asked {@link #file}. */
    public void copy(UUID id, OutputStream out) throws IOException {
        var number = 0;
        for (var piece = rows.piece(id, number); piece != null; piece = rows.piece(id, number)) {
            out.write(piece);
            number++;
        }
    }

    @Transactional
    public void remove(UUID id, Account account) {
        find(id, account);
        rows.remove(id, account.id());
    }

    /** What the list's address says; the page and the name of the list are no filter. */
    private static Map<String, String> filter(Map<String, String> asked) {
        var filter = new TreeMap<String, String>();
        asked.forEach((name, value) -> {
            if (!value.isBlank()
                    && !List.of("list", "page", "size", "format", "_key", "_csrf")
                            .contains(name)) {
                filter.put(name, value);
            }
        });
        var tooLong = filter.entrySet().stream()
                .anyMatch(each -> each.getKey().length() > 40 || each.getValue().length() > LONGEST_VALUE);
        if (tooLong || filter.size() > MOST_VALUES) {
            throw new NotAllowedException("export.refused.filter");
        }
        filter.replaceAll((name, value) -> value.replace("\u0000", ""));
        filter.keySet().removeIf(name -> name.indexOf('\u0000') >= 0);
        return filter;
    }
}
