package org.creativecities.portal.export;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The first row: a date has two headings, one for each calendar. */
record Heads(MessageSource messages) {

    List<String> of(List<Column> columns) {
        var heads = new ArrayList<String>();
        for (var column : columns) {
            if (column.kind() == Column.Kind.DATE) {
                heads.add(word("export.column.gregorian", column.head()));
                heads.add(word("export.column.jalali", column.head()));
            } else {
                heads.add(column.head());
            }
        }
        return heads;
    }

    String word(String key, Object... values) {
        return String.valueOf(messages.getMessage(key, values, LocaleContextHolder.getLocale()));
    }
}
