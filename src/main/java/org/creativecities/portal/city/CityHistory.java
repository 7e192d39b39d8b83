package org.creativecities.portal.city;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities were called, what went up in what, and what the file says about a corrected one. */
@Service
@Transactional(readOnly = true)
public class CityHistory {

    private final JdbcClient jdbc;

    CityHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A name used until a day, and the decision that ended it. */
    public record Former(Bilingual name, LocalDate until, String reason) {}

    /** A merger, seen from the municipality at the other end. */
    public record Merger(String code, Bilingual name, LocalDate on, String reason) {}

    /** What the reference file says, where the secretariat says something else. */
    public record InFile(Bilingual name, @Nullable Integer population) {}

    /** The former names, newest first. */
    public List<Former> formerNames(String code) {
        return jdbc.sql("""
                        select name_fa, name_en, used_until, reason from municipality_name
                        where municipality_code = :code order by used_until desc, recorded_at desc
                        """)
                .param("code", code)
                .query((row, n) -> new Former(
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getObject("used_until", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    /** Codes of municipalities that once had a name with these words. */
    public List<String> formerlyCalled(String words) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder(" where true");
        SearchWords.add(where, parameters, "search_key", words);
        var statement = "select municipality_code from municipality_name" + where;
        return jdbc.sql(statement).params(parameters).query(String.class).list();
    }

    /** The municipalities that went up in this one, newest first. */
    public List<Merger> takenIn(String code) {
        return mergers("s.municipality_code", "s.successor_code", code);
    }

    /** The municipality this one went up in: one or none. */
    public List<Merger> wentUpIn(String code) {
        return mergers("s.successor_code", "s.municipality_code", code);
    }

    /** Empty when the file and the secretariat agree. */
    public List<InFile> inFile(String code) {
        return jdbc.sql("""
                        select f.name_fa, f.name_en, f.population from municipality_in_file f join municipality m using (code)
                        where code = :code
                          and (f.name_fa, f.name_en, f.population) is distinct from (m.name_fa, m.name_en, m.population)
                        """)
                .param("code", code)
                .query((row, n) -> new InFile(
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getObject("population", Integer.class)))
                .list();
    }

    private List<Merger> mergers(String other, String self, String code) {
        var statement = "select m.code, m.name_fa, m.name_en, s.effective_on, s.reason from succession s"
                + " join municipality m on m.code = " + other + " where " + self
                + " = :code order by s.effective_on desc";
        return jdbc.sql(statement)
                .param("code", code)
                .query((row, n) -> new Merger(
                        row.getString("code"),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("reason")))
                .list();
    }
}
