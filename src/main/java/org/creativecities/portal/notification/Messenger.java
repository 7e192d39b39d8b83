package org.creativecities.portal.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Postbox;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages down in the transaction of the action that calls for them; nothing leaves the database here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Messenger implements Postbox {

    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

    private final NotificationRows notifications;
    private final MailRows mails;
    private final People people;
    private final Wording wording;
    private final String domain;

    Messenger(
            NotificationRows notifications,
            MailRows mails,
            People people,
            Wording wording,
            @Value("${portal.mail.from}") String from) {
        this.notifications = notifications;
        this.mails = mails;
        this.people = people;
        this.wording = wording;
        this.domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** Tells these people inside the portal and by mail. */
    void tell(Collection<UUID> receivers, String key, Params params, String path, String thread) {
        note(receivers, key, params, path);
        var values = wording.write(params);
        for (var reader : people.readers(new LinkedHashSet<>(receivers))) {
            mail(thread, reader.id(), reader.email(), reader.language(), key, values, path, false);
        }
    }

    /** Tells these people inside the portal only. */
    void note(Collection<UUID> receivers, String key, Params params, String path) {
        notifications.add(new LinkedHashSet<>(receivers), key, wording.write(params), path);
    }

    /** Writes to somebody who has no account; the link leads to a page that everybody may read. */
    void write(String email, Language language, String key, Params params, String path, String thread) {
        mail(thread, null, email, language, key, wording.write(params), path, false);
    }

    /** Writes a mail with sample values to one person; it is not held back. */
    void test(UUID person, String key, Params params) {
        for (var reader : people.readers(Set.of(person))) {
            mail("test:" + person, person, reader.email(), reader.language(), key, wording.write(params), "/", true);
        }
    }

    @Override
    public void send(String email, String key, Map<String, String> params, Language language, String path) {
        var values = Params.none();
        params.forEach(values::text);
        mail("person:" + email, null, email, language, key, wording.write(values), path, true);
    }

    private void mail(
            String thread,
            @Nullable UUID person,
            String address,
            Language language,
            String key,
            String params,
            String path,
            boolean oneTime) {
        if (!deliverable(address)) {
            LOG.error("A person's address cannot be written to; the message {} stays inside the portal.", key);
            return;
        }
        var id = UUID.randomUUID();
        var messageId = "<" + id + "@" + domain + ">";
        mails.add(id, thread, person, address, language, key, params, path, oneTime, messageId);
    }

    private static boolean deliverable(String address) {
        try {
            new InternetAddress(address, true).validate();
            return address.chars().noneMatch(c -> Character.isISOControl(c) || c == ',' || c == ' ');
        } catch (AddressException e) {
            return false;
        }
    }
}
