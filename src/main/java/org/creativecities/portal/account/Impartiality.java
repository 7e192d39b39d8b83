package org.creativecities.portal.account;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps whoever works for the whole country away from the cities they are tied to: they see those as the public does,
 * whatever role they act in. The ties stand in the view {@code conflict_of_interest}; lists ask it in their own statement.
 */
@Component
@Transactional(readOnly = true)
public class Impartiality {

    private final JdbcClient jdbc;

    Impartiality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the person is tied to this city without acting for it now. */
    public boolean tied(Account account, String municipality) {
        return !account.actsFor(municipality)
                && jdbc.sql("select exists (select 1 from conflict_of_interest"
                                + " where person_id = :me and municipality_code = :city)")
                        .param("me", account.id())
                        .param("city", municipality)
                        .query(Boolean.class)
                        .single();
    }

    /** The cities the person is tied to without acting for them now. */
    public Set<String> cities(Account account) {
        return jdbc
                .sql("select municipality_code from conflict_of_interest where person_id = :me")
                .param("me", account.id())
                .query(String.class)
                .set()
                .stream()
                .filter(city -> !account.actsFor(city))
                .collect(Collectors.toSet());
    }

    /** Everybody who is tied to this city, whatever they act as now. */
    public Set<UUID> tiedTo(String municipality) {
        return jdbc.sql("select person_id from conflict_of_interest where municipality_code = :city")
                .param("city", municipality)
                .query(UUID.class)
                .set();
    }

    /** @throws NotVisibleException when the person is tied to this city without acting for it now */
    public void require(Account account, String municipality) {
        if (tied(account, municipality)) {
            throw new NotVisibleException();
        }
    }
}
