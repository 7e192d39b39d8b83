package org.creativecities.portal.account.people;

import java.util.Map;
import org.creativecities.portal.account.Postbox;
import org.creativecities.portal.localization.Language;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands letters about accounts to whoever carries letters here. */
@Component("accountLetters")
public class Letters {

    private final ObjectProvider<Postbox> postbox;

    Letters(ObjectProvider<Postbox> postbox) {
        this.postbox = postbox;
    }

    /** Puts a letter into the box, as part of the running transaction. */
    public void send(String email, String key, Map<String, String> params, String language, String path) {
        var box = postbox.getIfAvailable();
        if (box == null) {
            LoggerFactory.getLogger(Letters.class).warn("No postbox: a letter {} was not sent", key);
            return;
        }
        box.send(email, key, params, "en".equals(language) ? Language.ENGLISH : Language.PERSIAN, path);
    }
}
