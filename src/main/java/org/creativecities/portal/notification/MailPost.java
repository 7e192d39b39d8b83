package org.creativecities.portal.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.creativecities.portal.localization.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Hands one letter to the mail relay. */
@Component
class MailPost {

    private final ObjectProvider<JavaMailSender> sender;
    private final Letters letters;
    private final ITemplateEngine templates;
    private final String from;
    private final String fromName;

    MailPost(
            ObjectProvider<JavaMailSender> sender,
            Letters letters,
            ITemplateEngine templates,
            Wording wording,
            @Value("${portal.mail.from}") String from) {
        this.sender = sender;
        this.letters = letters;
        this.templates = templates;
        this.from = from;
        this.fromName = wording.word("notification.mail.from", Language.PERSIAN);
    }

    /** Whether a relay is configured; without one, mails stay readable in the outbox. */
    boolean isOpen() {
        return sender.getIfAvailable() != null;
    }

    /** Sends; returns only when the relay has taken the letter. */
    void send(QueuedMail mail) throws MessagingException, java.io.UnsupportedEncodingException {
        var relay = sender.getObject();
        var letter = letters.letter(mail);
        var message = relay.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from, fromName);
        helper.setTo(mail.address());
        helper.setSubject(letter.subject());
        helper.setText(letter.plain(), html(letter, mail.language()));
        // The same however often it goes out, so that a repeat is recognisable as one.
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        relay.send(message);
    }

    String html(Letter letter, Language language) {
        return templates.process("notification/mail", new Context(language.locale(), Map.of("letter", letter)));
    }
}
