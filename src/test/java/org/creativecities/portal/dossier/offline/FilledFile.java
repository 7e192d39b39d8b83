package org.creativecities.portal.dossier.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills the form as a word processor would: through its XML, without the library that wrote it. */
public final class FilledFile {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final byte[] docx;
    private final Document main;

    public FilledFile(byte[] docx) throws Exception {
        this.docx = docx;
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); ; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    main = factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                    return;
                }
            }
        }
    }

    /** The text of the box whose present text this is, or of the n-th empty box after such a heading. */
    public FilledFile replace(String before, String after) {
        var box = boxes().stream()
                .filter(one -> text(one).equals(before))
                .findFirst()
                .orElseThrow();
        write(box, after);
        return this;
    }

    /** Writes into the n-th box, counted from 0, of the row under this label; the last such row counts. */
    public FilledFile fill(String label, int number, String text) {
        write(row(label).get(number), text);
        return this;
    }

    /** A paragraph between the boxes, where nothing should be written. */
    public FilledFile scribble(String text) {
        var paragraph = main.createElementNS(WORD, "w:p");
        var run = main.createElementNS(WORD, "w:r");
        var words = main.createElementNS(WORD, "w:t");
        words.setTextContent(text);
        run.appendChild(words);
        paragraph.appendChild(run);
        var body = main.getElementsByTagNameNS(WORD, "body").item(0);
        body.insertBefore(paragraph, body.getFirstChild());
        return this;
    }

    public List<String> texts(String label) {
        return row(label).stream().map(FilledFile::text).toList();
    }

    public int boxCount() {
        return boxes().size();
    }

    private List<Element> row(String label) {
        var found = new ArrayList<Element>();
        var body = main.getElementsByTagNameNS(WORD, "body").item(0);
        var under = "";
        for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element one)) {
                continue;
            }
            if (one.getLocalName().equals("tbl") && under.equals(label)) {
                found.clear();
                var boxes = one.getElementsByTagNameNS(WORD, "sdt");
                for (var n = 0; n < boxes.getLength(); n++) {
                    found.add((Element) boxes.item(n));
                }
                under = "";
            } else if (one.getLocalName().equals("p") && one.getTextContent().equals(label)) {
                under = label;
            }
        }
        return found;
    }

    private List<Element> boxes() {
        var list = new ArrayList<Element>();
        var nodes = main.getElementsByTagNameNS(WORD, "sdt");
        for (var n = 0; n < nodes.getLength(); n++) {
            list.add((Element) nodes.item(n));
        }
        return list;
    }

    private static String text(Element box) {
        return box.getElementsByTagNameNS(WORD, "sdtContent").item(0).getTextContent();
    }

    private void write(Element box, String text) {
        var flags = box.getElementsByTagNameNS(WORD, "showingPlcHdr");
        if (flags.getLength() > 0) {
            flags.item(0).getParentNode().removeChild(flags.item(0));
        }
        var content = box.getElementsByTagNameNS(WORD, "sdtContent").item(0);
        content.setTextContent("");
        var run = main.createElementNS(WORD, "w:r");
        var words = main.createElementNS(WORD, "w:t");
        words.setTextContent(text);
        run.appendChild(words);
        content.appendChild(run);
    }

    public byte[] bytes() throws Exception {
        var xml = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(main), new StreamResult(xml));
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals("word/document.xml") ? xml.toByteArray() : in.readAllBytes());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
