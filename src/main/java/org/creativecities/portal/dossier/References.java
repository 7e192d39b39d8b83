package org.creativecities.portal.dossier;

import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out public numbers. The counter's row is locked until the commit, so that no number is lost or given twice. */
@Component
class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the call's Jalali year: {@code CC-1405-0231}. */
    String next(UUID call) {
        return jdbc.sql("""
                        insert into dossier_counter as c (year, last)
                        select reference_year, 1 from call where id = :call
                        on conflict (year) do update set last = c.last + 1
                        returning year, last""")
                .param("call", call)
                .query((row, n) -> String.format(Locale.ROOT, "CC-%d-%04d", row.getInt(1), row.getInt(2)))
                .single();
    }
}
