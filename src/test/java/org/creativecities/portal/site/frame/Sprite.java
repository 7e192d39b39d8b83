package org.creativecities.portal.site.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.core.io.ClassPathResource;

/** The icons there are. */
final class Sprite {

    static final Document ICONS = read();

    private Sprite() {}

    private static Document read() {
        try {
            var text = new ClassPathResource("static/img/icons.svg").getContentAsString(StandardCharsets.UTF_8);
            return Jsoup.parse(text, Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
