package org.creativecities.portal.dossier.offline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads a filled file by its XML alone, so that it does not matter which word processor wrote it. Deleted words of
 * tracked changes are left out, inserted ones are taken.
 */
@Component
class OfflineReader {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int LONGEST = 20 * 1024 * 1024;

    /**
     * @param texts by tag; what still shows only its placeholder is empty
     * @param outside paragraphs that stand in no box
     */
    record Read(Map<String, String> texts, List<String> outside) {}

    Read read(InputStream docx) {
        try (var zip = new ZipInputStream(docx, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return read(zip.readNBytes(LONGEST));
                }
            }
        } catch (IOException e) {
            // answered below, like a file without its main part
        }
        throw new UnreadableFileException();
    }

    private static Read read(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            var read = new Read(new LinkedHashMap<>(), new ArrayList<>());
            walk(document.getDocumentElement(), read);
            return read;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UnreadableFileException();
        }
    }

    private static void walk(Element element, Read read) {
        var tag = is(element, "sdt") ? tag(element) : "";
        if (OfflineTag.parse(tag).isPresent()) {
            read.texts().merge(tag, text(element), (one, other) -> one.isEmpty() ? other : one);
            return;
        }
        if (is(element, "p")) {
            var words = new StringBuilder();
            outside(element, words, read);
            if (!words.toString().isBlank()) {
                read.outside().add(words.toString().strip());
            }
            return;
        }
        children(element).forEach(child -> walk(child, read));
    }

    /** The words of a paragraph without those of the boxes in it, which are read on the way. */
    private static void outside(Element element, StringBuilder words, Read read) {
        for (var child : children(element)) {
            if (is(child, "sdt") && OfflineTag.parse(tag(child)).isPresent()) {
                walk(child, read);
            } else if (is(child, "t")) {
                words.append(child.getTextContent());
            } else if (is(child, "p")) {
                walk(child, read);
            } else if (!is(child, "del") && !is(child, "fldSimple") && !is(child, "instrText")) {
                outside(child, words, read);
            }
        }
    }

    private static String tag(Element sdt) {
        return children(sdt).stream()
                .filter(child -> is(child, "sdtPr"))
                .flatMap(child -> children(child).stream())
                .filter(child -> is(child, "tag"))
                .map(child -> child.getAttributeNS(WORD, "val"))
                .findFirst()
                .orElse("");
    }

    private static String text(Element sdt) {
        var placeholder = children(sdt).stream()
                .filter(child -> is(child, "sdtPr"))
                .flatMap(child -> children(child).stream())
                .anyMatch(child -> is(child, "showingPlcHdr"));
        if (placeholder) {
            return "";
        }
        var words = new StringBuilder();
        children(sdt).stream().filter(child -> is(child, "sdtContent")).forEach(child -> inside(child, words));
        return words.toString().strip();
    }

    private static void inside(Element element, StringBuilder words) {
        for (var child : children(element)) {
            switch (String.valueOf(child.getLocalName())) {
                case "t" -> words.append(child.getTextContent());
                case "br", "cr" -> words.append('\n');
                case "tab" -> words.append(' ');
                case "del", "instrText", "pPr", "rPr" -> {}
                case "p" -> {
                    inside(child, words);
                    words.append('\n');
                }
                default -> inside(child, words);
            }
        }
    }

    private static boolean is(Element element, String name) {
        return WORD.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                children.add(one);
            }
        }
        return children;
    }
}
