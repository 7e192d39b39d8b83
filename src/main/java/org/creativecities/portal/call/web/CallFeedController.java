package org.creativecities.portal.call.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The public calls as an Atom feed, in the language of the address. */
@Controller
class CallFeedController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Calls calls;
    private final Format format;
    private final MessageSource messages;
    private final DatabaseClock clock;

    CallFeedController(Calls calls, Format format, MessageSource messages, DatabaseClock clock) {
        this.calls = calls;
        this.format = format;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/calls.atom")
    ResponseEntity<String> feed() throws XMLStreamException {
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var published = calls.published();
        var text = new StringWriter();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", Language.current().code());
        element(xml, "title", say("call.list.title"));
        element(xml, "id", base + "/calls");
        link(xml, "self", base + "/calls.atom");
        link(xml, "alternate", base + "/calls");
        var latest = published.stream()
                .map(CallView::opensAt)
                .filter(at -> at.isBefore(clock.now()))
                .max(Comparator.naturalOrder());
        element(xml, "updated", latest.orElse(Instant.EPOCH).toString());
        for (var call : published) {
            entry(xml, base, call);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return ResponseEntity.ok().contentType(ATOM).body(text.toString());
    }

    private void entry(XMLStreamWriter xml, String base, CallView call) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", format.text(call.title()));
        element(xml, "id", "urn:uuid:" + call.id());
        link(xml, "alternate", base + "/calls/" + call.id());
        element(xml, "published", call.opensAt().toString());
        element(xml, "updated", call.opensAt().toString());
        element(
                xml,
                "summary",
                format.text(call.summary()) + "\n" + say("call.opens") + ": " + format.longDate(call.opensAt()) + "\n"
                        + say("call.closes") + ": " + format.longDate(call.closesAt()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", call.stage().name());
        xml.writeAttribute("label", say("call.stage." + call.stage()));
        xml.writeStartElement("author");
        element(xml, "name", say("call.feed.author"));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
