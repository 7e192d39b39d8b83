package org.creativecities.portal.dossier.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A word-processor file with real headings, so that its outline can be walked through and read aloud. Persian runs carry
 * their direction themselves: a file opened on another machine keeps it.
 */
public final class WordPaper {

    private static final String LATIN = "Calibri";
    private static final String PERSIAN = "Vazirmatn";
    private static final int[] SIZES = {18, 15, 12, 11};
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    private final XWPFDocument document = new XWPFDocument();
    private final boolean persian;

    /** @param persian whether the file as a whole runs from right to left */
    public WordPaper(String title, boolean persian) {
        this.persian = persian;
        var styles = document.createStyles();
        for (var level = 0; level < SIZES.length; level++) {
            styles.addStyle(style(level));
        }
        var page = document.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = page.addNewPgMar();
        for (var margin : List.<Consumer<BigInteger>>of(
                margins::setTop, margins::setBottom, margins::setLeft, margins::setRight)) {
            margin.accept(BigInteger.valueOf(1134));
        }
        if (persian) {
            page.addNewBidi();
        }
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("");
    }

    private XWPFStyle style(int level) {
        var style = CTStyle.Factory.newInstance();
        var name = level == 0 ? "Title" : "heading " + level;
        style.setStyleId(styleId(level));
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(240));
        spacing.setAfter(BigInteger.valueOf(80));
        if (level > 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewBCs();
        var points = BigInteger.valueOf(SIZES[level] * 2L);
        run.addNewSz().setVal(points);
        run.addNewSzCs().setVal(points);
        return new XWPFStyle(style);
    }

    private static String styleId(int level) {
        return level == 0 ? "Title" : "Heading" + level;
    }

    /** @param level 0 for the title, 1 to 3 below it */
    public WordPaper heading(int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(styleId(level));
        write(paragraph, text, persian);
        return this;
    }

    /** Line breaks in the text become paragraphs. */
    public WordPaper text(String text) {
        text.lines().forEach(line -> write(document.createParagraph(), line, persian));
        return this;
    }

    public WordPaper hint(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var run = write(document.createParagraph(), line, persian);
            run.setColor("566074");
            run.setFontSize(9);
        });
        return this;
    }

    /** Terms and values side by side. */
    public WordPaper facts(Map<String, String> facts) {
        var table = table(2);
        facts.forEach((term, value) -> {
            var row = table.getNumberOfRows() == 1
                            && table.getRow(0).getCell(0).getText().isEmpty()
                    ? table.getRow(0)
                    : table.createRow();
            cell(row.getCell(0), term, persian).setBold(true);
            value.lines().forEach(line -> cell(row.getCell(1), line, persian));
        });
        document.createParagraph();
        return this;
    }

    /** A table over the whole width, its first column at the side where reading begins. */
    public XWPFTable table(int columns) {
        var table = document.createTable(1, columns);
        var properties = table.getCTTbl().getTblPr();
        if (persian) {
            properties.addNewBidiVisual();
        }
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.PCT);
        width.setW(BigInteger.valueOf(5000));
        return table;
    }

    /** Adds a line to a cell. */
    public static XWPFRun cell(XWPFTableCell cell, String text, boolean rightToLeft) {
        var first = cell.getParagraphs().size() == 1 && cell.getText().isEmpty();
        return write(first ? cell.getParagraphs().get(0) : cell.addParagraph(), text, rightToLeft);
    }

    public static XWPFRun write(XWPFParagraph paragraph, String text, boolean rightToLeft) {
        if (rightToLeft && paragraph.getCTP().getPPr() == null) {
            paragraph.getCTP().addNewPPr().addNewBidi();
        } else if (rightToLeft && !paragraph.getCTP().getPPr().isSetBidi()) {
            paragraph.getCTP().getPPr().addNewBidi();
        }
        var run = paragraph.createRun();
        run.setFontFamily(LATIN);
        var properties = run.getCTR().getRPr();
        properties.getRFontsArray(0).setCs(PERSIAN);
        if (rightToLeft) {
            // The order of the schema: fonts first, then the direction.
            properties.addNewRtl();
        }
        run.setText(text);
        return run;
    }

    /** Page numbers at the foot. */
    public WordPaper numbered() {
        var footer = new XWPFHeaderFooterPolicy(document).createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        var paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        return this;
    }

    public XWPFDocument document() {
        return document;
    }

    /** The file; nothing can be added afterwards. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
