package org.creativecities.portal.dossier.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Sets words on paper with Apache FOP, the one engine tried that shapes Persian rightly. Its fonts are embedded. */
@Component
public class PaperPress {

    private static final URI BASE = URI.create("portal:/fonts/");

    private static final String CONFIGURATION = """
            <fop version="1.0"><accessibility>true</accessibility><complex-scripts/>
            <renderers><renderer mime="application/pdf"><fonts>
            <font embed-url="Vazirmatn-Regular.ttf"><font-triplet name="Vazirmatn" style="normal" weight="normal"/></font>
            <font embed-url="Vazirmatn-Bold.ttf"><font-triplet name="Vazirmatn" style="normal" weight="bold"/></font>
            </fonts></renderer></renderers></fop>""";

    private final SpringTemplateEngine engine = engine();
    private final FopFactory fops;

    PaperPress() throws IOException, SAXException {
        var configuration = new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8));
        fops = new FopConfParser(configuration, BASE, new OwnFonts())
                .getFopFactoryBuilder()
                .build();
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("paper/");
        resolver.setSuffix(".fo.xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    byte[] print(PaperWords words, Instant at) {
        return print("dossier", words.title(), words, at);
    }

    /**
     * Sets a paper.
     *
     * @param template its name below {@code paper/}
     * @param words what the template calls {@code words}
     * @param at stands in the file as the time it was made, so that making it again gives the same
     */
    public byte[] print(String template, String title, Object words, Instant at) {
        var fo = engine.process(template, new Context(Locale.ROOT, Map.of("words", words)));
        var pdf = new ByteArrayOutputStream();
        try {
            // One paper at a time: the factory reads its configuration from a document that two threads may not read at
            // once, and setting a paper is heavy work that should not take every core.
            synchronized (fops) {
                var agent = fops.newFOUserAgent();
                agent.setTitle(title);
                agent.setCreationDate(Date.from(at));
                var fop = fops.newFop("application/pdf", agent, pdf);
                // A SAX parser, not an identity transformer: that one fails on newer Java.
                parsers().newSAXParser().parse(new InputSource(new StringReader(fo)), fop.getDefaultHandler());
            }
            return pdf.toByteArray();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The paper could not be set", e);
        }
    }

    /** Keeps a letter and the punctuation behind it apart, which the engine would join. */
    public static String set(String text) {
        return PaperWriter.set(text);
    }

    private static SAXParserFactory parsers() throws ParserConfigurationException, SAXException {
        var parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers;
    }

    /** Nothing but the two fonts can be fetched: what people wrote cannot make the press read files or addresses. */
    private static final class OwnFonts implements ResourceResolver {

        private static final Set<String> FONTS = Set.of("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf");

        @Override
        public Resource getResource(URI address) throws IOException {
            var path = String.valueOf(address.getPath());
            var name = path.substring(path.lastIndexOf('/') + 1);
            if (!FONTS.contains(name)) {
                throw new IOException("Not a font of the portal: " + name);
            }
            InputStream font = new ClassPathResource("fonts/" + name).getInputStream();
            return new Resource(font);
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new IOException("The press writes nothing beside the paper");
        }
    }
}
