package org.creativecities.portal.workshop;

import java.util.List;
import org.creativecities.portal.account.QrCode;
import org.creativecities.portal.dossier.paper.PaperPress;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A certificate as a PDF on one A4 page, in the language of the page it is asked from. */
@Component
public class CertificatePaper {

    private final PaperPress press;
    private final Format format;
    private final MessageSource messages;
    private final String address;

    CertificatePaper(
            PaperPress press, Format format, MessageSource messages, @Value("${portal.address}") String address) {
        this.press = press;
        this.format = format;
        this.messages = messages;
        this.address = address.replaceFirst("/+$", "");
    }

    /** What the template calls {@code words}. */
    public record Words(
            String language, String mode, String by, String title, String text, List<Fact> facts, QrCode qr) {}

    public record Fact(String label, String value) {}

    public byte[] pdf(CertificateView certificate) {
        var language = Language.current();
        var text = say(
                "workshop.certificate.text",
                format.text(certificate.name()),
                format.text(certificate.from()),
                format.text(certificate.title()),
                format.number(certificate.minutes() / 60),
                format.number(certificate.minutes() % 60),
                format.date(certificate.startsAt()),
                format.otherCalendar(certificate.startsAt()));
        var verify = address + "/verification/" + certificate.code();
        var facts = List.of(
                new Fact(say("workshop.certificate.number"), certificate.number()),
                new Fact(say("workshop.certificate.issued"), format.date(certificate.issuedAt())),
                new Fact(say("workshop.certificate.verify"), verify));
        var title = say("workshop.certificate.title");
        var words = new Words(
                language.code(),
                language == Language.PERSIAN ? "rl-tb" : "lr-tb",
                say("workshop.certificate.by"),
                title,
                PaperPress.set(text),
                facts,
                QrCode.of(verify));
        return press.print("certificate", title, words, certificate.issuedAt());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
