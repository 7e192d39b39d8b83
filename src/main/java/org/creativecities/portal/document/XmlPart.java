package org.creativecities.portal.document;

import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML inside office documents: no entities, nothing fetched from outside but links that a reader may follow. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern OUTSIDE = Pattern.compile("^\\s*([a-z][a-z0-9+.-]*:|\\\\\\\\|//).*", Pattern.DOTALL);

    private XmlPart() {}

    static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".rdf");
    }

    static void check(InputStream content) {
        try {
            var reader = FACTORY.createXMLStreamReader(content);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refused.because("active");
                    case XMLStreamConstants.START_ELEMENT -> element(reader);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw Refused.damaged();
        }
    }

    private static void element(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "Relationship" -> relationship(reader);
            case "template" -> {
                if (OUTSIDE.matcher(attribute(reader, "href")).matches()) {
                    throw Refused.because("external");
                }
            }
            case "event-listener" -> throw Refused.because("macro");
            case "section-source" -> {
                if (OUTSIDE.matcher(attribute(reader, "href")).matches()) {
                    throw Refused.because("external");
                }
            }
            default -> {}
        }
    }

    /** Outside targets are for links only; a template, a picture or a table from outside is fetched when opened. */
    private static void relationship(XMLStreamReader reader) {
        if (!"External".equalsIgnoreCase(attribute(reader, "TargetMode"))) {
            return;
        }
        var target = attribute(reader, "Target").strip().toLowerCase(Locale.ROOT);
        var harmless = target.startsWith("https:")
                || target.startsWith("http:")
                || target.startsWith("mailto:")
                || target.startsWith("#");
        if (!attribute(reader, "Type").endsWith("/hyperlink") || !harmless) {
            throw Refused.because("external");
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
