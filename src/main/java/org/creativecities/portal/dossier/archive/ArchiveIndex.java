package org.creativecities.portal.dossier.archive;

import java.util.List;
import java.util.Locale;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page that opens the archive in any browser, with nothing but links to the files beside it. */
@Component
class ArchiveIndex {

    private static final String STYLE =
            "body{font:1rem/1.9 Vazirmatn,Tahoma,sans-serif;margin:2rem auto;max-width:60rem;"
                    + "padding:0 1rem;color:#1c2333}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;"
                    + "padding:.4rem .6rem;text-align:start;vertical-align:top}bdi.hash{font-size:.75rem;word-break:break-all}";

    /** @param href relative to the index */
    record Link(String href, String text) {}

    /** @param cells the columns of the table of dossiers */
    record Row(List<String> cells, List<Link> files) {}

    private final MessageSource messages;

    ArchiveIndex(MessageSource messages) {
        this.messages = messages;
    }

    String page(String title, String note, List<Link> tables, List<String> heads, List<Row> rows) {
        var page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"fa\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(escape(title))
                .append("</h1><p>")
                .append(escape(note))
                .append("</p><ul>");
        tables.forEach(link -> page.append("<li>").append(link(link)).append("</li>"));
        page.append("</ul><table><thead><tr>");
        heads.forEach(
                head -> page.append("<th scope=\"col\">").append(escape(head)).append("</th>"));
        page.append("<th scope=\"col\">")
                .append(escape(message("dossier.archive.files")))
                .append("</th></tr></thead><tbody>");
        for (var row : rows) {
            page.append("<tr>");
            row.cells()
                    .forEach(cell ->
                            page.append("<td><bdi>").append(escape(cell)).append("</bdi></td>"));
            page.append("<td><ul>");
            row.files().forEach(file -> page.append("<li>").append(link(file)).append("</li>"));
            page.append("</ul></td></tr>\n");
        }
        return page.append("</tbody></table></main></body></html>\n").toString();
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    static Locale locale() {
        return Language.PERSIAN.locale();
    }

    private static String link(Link link) {
        return "<a href=\"" + escape(link.href()) + "\"><bdi>" + escape(link.text()) + "</bdi></a>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
