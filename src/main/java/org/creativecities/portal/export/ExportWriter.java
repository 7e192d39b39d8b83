package org.creativecities.portal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes one list into one file, in the language of the person who asked. */
@Component
class ExportWriter {

    private final Heads words;
    private final DatabaseClock clock;

    ExportWriter(MessageSource messages, DatabaseClock clock) {
        this.words = new Heads(messages);
        this.clock = clock;
    }

    /** @return how many rows it has */
    long write(ExportList list, ExportView export, Account account, OutputStream out) throws IOException {
        var columns = list.columns(export.filter(), account);
        var title = words.word("export.list." + list.name());
        if (export.format() == ExportFormat.CSV) {
            try (var sheet = new CsvSheet(out, words, columns)) {
                list.write(export.filter(), account, sheet);
                return sheet.rows();
            }
        }
        var rightToLeft = Language.current() == Language.PERSIAN;
        try (var sheet = new XlsxSheet(out, title, words, columns, rightToLeft)) {
            list.write(export.filter(), account, sheet);
            sheet.about(words.word("export.about"), about(title, list, export, account, sheet.rows()));
            return sheet.rows();
        }
    }

    private Map<String, String> about(String title, ExportList list, ExportView export, Account account, long rows) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.word("export.column.list"), title);
        var conditions = list.words(export.filter());
        if (conditions.isEmpty()) {
            facts.put(words.word("export.column.filter"), words.word("export.no-filter"));
        }
        facts.putAll(conditions);
        facts.put(words.word("export.column.rows"), String.valueOf(rows));
        var now = clock.now();
        facts.put(words.word("export.column.made"), Cells.iso(now));
        facts.put(words.word("export.column.jalali", words.word("export.column.made")), Cells.jalali(now));
        facts.put(words.word("export.column.by"), account.name());
        return facts;
    }
}
