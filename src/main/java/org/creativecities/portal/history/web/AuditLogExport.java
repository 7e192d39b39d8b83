package org.creativecities.portal.history.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.export.Column;
import org.creativecities.portal.export.ExportList;
import org.creativecities.portal.export.Sheet;
import org.creativecities.portal.history.HistoryEntries;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The event log as a spreadsheet, with the hashes; for those who may also take it as lines at once. */
@Component
class AuditLogExport implements ExportList {

    private final HistoryEntries history;
    private final MessageSource messages;

    AuditLogExport(HistoryEntries history, MessageSource messages) {
        this.history = history;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "audit-log";
    }

    @Override
    public String path() {
        return "/office/audit-log";
    }

    @Override
    public boolean mayTake(Account account) {
        return account.is(Role.AUDITOR);
    }

    @Override
    public List<Column> columns(Map<String, String> filter, Account account) {
        return List.of(
                Column.number(word("number")),
                Column.date(word("at")),
                Column.text(word("subject")),
                Column.text(word("id")),
                Column.text(word("action")),
                Column.text(word("person")),
                Column.text(word("municipality")),
                Column.text(word("reason")),
                Column.text(word("changes")),
                Column.text(word("hash")));
    }

    @Override
    public long count(Map<String, String> filter, Account account) {
        return history.find(asked(filter).filter(), PageRequest.of(0, 1), account)
                .getTotalElements();
    }

    @Override
    public Map<String, String> words(Map<String, String> filter) {
        var words = new LinkedHashMap<String, String>();
        filter.forEach((name, value) -> {
            if (List.of("subject", "id", "person", "action", "from", "until").contains(name)) {
                words.put(word("filter." + name), value);
            }
        });
        return words;
    }

    @Override
    public void write(Map<String, String> filter, Account account, Sheet sheet) {
        history.export(
                asked(filter).filter(),
                account,
                entry -> sheet.row(
                        entry.number(),
                        entry.at(),
                        entry.subject(),
                        entry.subjectId(),
                        entry.action(),
                        entry.by(),
                        entry.municipality(),
                        entry.reason(),
                        entry.changes(),
                        entry.hash()));
    }

    private static AuditLogFilter asked(Map<String, String> filter) {
        return new AuditLogFilter(
                filter.get("subject"),
                filter.get("id"),
                filter.get("person"),
                filter.get("action"),
                filter.get("from"),
                filter.get("until"));
    }

    private String word(String key) {
        return String.valueOf(messages.getMessage("history.export." + key, null, LocaleContextHolder.getLocale()));
    }
}
