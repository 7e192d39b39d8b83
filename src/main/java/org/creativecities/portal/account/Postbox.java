package org.creativecities.portal.account;

import java.util.Map;
import org.creativecities.portal.localization.Language;

/**
 * Takes a letter to a person and sends it after the running transaction has committed. Declared here and implemented by
 * the module that sends messages, which lies above this one.
 */
public interface Postbox {

    /**
     * Puts a letter into the box, in the running transaction.
     *
     * @param email where to
     * @param key the kind of letter: {@code account-invite}, {@code password-reset}, {@code role-changed}
     * @param params the values for the letter's sentences, by name; never a secret
     * @param language the language of the letter
     * @param path the local path its one link leads to, without language and host; may hold a one-time secret
     */
    void send(String email, String key, Map<String, String> params, Language language, String path);
}
