package org.creativecities.portal.dossier.offline;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.creativecities.portal.dossier.paper.WordPaper;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the file: every answer is a content control that cannot be removed, and everything around the controls is
 * locked, so that a colleague can only fill it in. The lock has no password: it helps, it does not forbid.
 */
@Component
class OfflineWriter {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final MessageSource messages;

    OfflineWriter(MessageSource messages) {
        this.messages = messages;
    }

    byte[] write(OfflineForm form) {
        var persian = form.language() == Language.PERSIAN;
        var paper = new WordPaper(form.title(), persian).heading(0, form.title());
        form.intro().forEach(paper::text);
        for (var section : form.sections()) {
            paper.heading(1, section.title());
            section.guidance().forEach(paper::hint);
            for (var item : section.items()) {
                if (item.title() != null) {
                    paper.heading(2, item.title());
                }
                item.rows().forEach(row -> row(paper, row, form.language()));
            }
        }
        paper.numbered().document().enforceFillingFormsProtection();
        return paper.bytes();
    }

    private void row(WordPaper paper, OfflineForm.Row row, Language language) {
        paper.heading(3, row.label());
        row.hints().forEach(paper::hint);
        var table = paper.table(row.boxes().size());
        for (var at = 0; at < row.boxes().size(); at++) {
            control(table.getRow(0).getCell(at), row.boxes().get(at), row.label(), language);
        }
        paper.document().createParagraph();
    }

    private void control(XWPFTableCell cell, OfflineBox box, String label, Language language) {
        var rightToLeft =
                box.key().language().equals("fa") || box.key().language().isEmpty() && language == Language.PERSIAN;
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        if (rightToLeft) {
            paragraph.getCTP().addNewPPr().addNewBidi();
        }
        var placeholder = messages.getMessage("dossier.offline.file.placeholder", null, language.locale());
        try (var cursor = paragraph.getCTP().newCursor()) {
            cursor.toEndToken();
            begin(cursor, "sdt");
            properties(cursor, box, label, language);
            begin(cursor, "sdtContent");
            lines(
                    cursor,
                    box.text().isEmpty()
                            ? List.of(placeholder)
                            : box.text().lines().toList(),
                    box,
                    rightToLeft);
        }
    }

    /** The order of the elements is the schema's. */
    private static void properties(XmlCursor cursor, OfflineBox box, String label, Language language) {
        begin(cursor, "sdtPr");
        value(cursor, "alias", label.length() > 60 ? label.substring(0, 60) : label);
        value(cursor, "tag", box.tag().text());
        value(cursor, "lock", "sdtLocked");
        if (box.text().isEmpty()) {
            begin(cursor, "showingPlcHdr");
            cursor.toNextToken();
        }
        if (!box.options().isEmpty()) {
            begin(cursor, "dropDownList");
            box.options().forEach(option -> {
                begin(cursor, "listItem");
                cursor.insertAttributeWithValue(
                        new QName(WORD, "displayText", "w"), option.label().in(language.locale()));
                cursor.insertAttributeWithValue(new QName(WORD, "value", "w"), option.code());
                cursor.toNextToken();
            });
            cursor.toNextToken();
        } else {
            begin(cursor, "text");
            cursor.insertAttributeWithValue(new QName(WORD, "multiLine", "w"), "1");
            cursor.toNextToken();
        }
        cursor.toNextToken();
    }

    private static void lines(XmlCursor cursor, List<String> lines, OfflineBox box, boolean rightToLeft) {
        begin(cursor, "r");
        if (rightToLeft || box.text().isEmpty()) {
            begin(cursor, "rPr");
            if (box.text().isEmpty()) {
                value(cursor, "color", "767676");
            }
            if (rightToLeft) {
                begin(cursor, "rtl");
                cursor.toNextToken();
            }
            cursor.toNextToken();
        }
        for (var at = 0; at < lines.size(); at++) {
            if (at > 0) {
                begin(cursor, "br");
                cursor.toNextToken();
            }
            begin(cursor, "t");
            cursor.insertAttributeWithValue(
                    new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");
            cursor.insertChars(lines.get(at));
            cursor.toNextToken();
        }
    }

    private static void begin(XmlCursor cursor, String name) {
        cursor.beginElement(new QName(WORD, name, "w"));
    }

    private static void value(XmlCursor cursor, String name, String value) {
        begin(cursor, name);
        cursor.insertAttributeWithValue(new QName(WORD, "val", "w"), value);
        cursor.toNextToken();
    }
}
