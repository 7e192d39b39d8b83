package org.creativecities.portal.action;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps an action from happening twice. A form that creates or moves something carries a key made when its page was
 * rendered; the key, its owner and the address of the result are stored in the action's own transaction. A second
 * arrival of the same key, however late or however parallel, gets the address of the first.
 */
@Component
public class OneTimeKeys {

    private static final int KEY_LENGTH = 22;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    OneTimeKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new key with 128 random bits, for a form that is being rendered. */
    public static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Performs the action once for this key and answers the address of its result.
     *
     * @param key the key the form carried
     * @param action does the work and answers the local address that shows the result
     * @return the address of the result, of this arrival or of the first
     * @throws NotAllowedException when the form carried no key
     */
    @Transactional
    public String once(UUID account, @Nullable String key, Supplier<String> action) {
        if (key == null || key.length() != KEY_LENGTH) {
            throw new NotAllowedException("error.key-missing");
        }
        // A parallel arrival waits here for the first one's commit: the unique index makes it.
        var claimed = jdbc.sql(
                        "insert into one_time_key (account_id, key) values (:account, :key) on conflict do nothing")
                .param("account", account)
                .param("key", key)
                .update();
        if (claimed == 0) {
            return jdbc.sql("select result from one_time_key where account_id = :account and key = :key")
                    .param("account", account)
                    .param("key", key)
                    .query(String.class)
                    .single();
        }
        var result = action.get();
        jdbc.sql("update one_time_key set result = :result where account_id = :account and key = :key")
                .param("result", result)
                .param("account", account)
                .param("key", key)
                .update();
        return result;
    }
}
