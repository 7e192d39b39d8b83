package org.creativecities.portal.dossier.checks;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dossiers that share passages. The text that was sent is cut into runs of five words; one run in eight is kept as a
 * hash, chosen by the hash itself, so that equal passages keep equal runs. A hint for the eye, never a verdict: cities
 * may quote the same law, and a city may use its own words again.
 */
@Component
public class Likeness {

    /** Fewer shared runs are chance: about twenty-five words in a row keep one or more. */
    private static final int FEWEST = 3;

    private static final int MOST = 10;

    private final JdbcClient jdbc;

    Likeness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Another dossier with the same passages.
     *
     * @param percent of this dossier's kept runs that stand in the other, 1 to 100
     * @param sections codes of the sections of this dossier in which they stand, in the form's order of codes
     * @param sameCity an earlier or other dossier of the same city
     */
    public record Like(
            UUID id,
            String reference,
            Bilingual city,
            Bilingual call,
            int percent,
            List<String> sections,
            boolean sameCity) {}

    /** Most alike first, without what this reader may not read. The caller has checked that the dossier itself may be. */
    @Transactional(readOnly = true)
    public List<Like> of(UUID dossier, Account reader) {
        return jdbc.sql("""
                        with own as (select section, hash from text_shingle where dossier_id = :id),
                        shared as (
                          select other.dossier_id, count(distinct own.hash) as runs,
                            array_agg(distinct own.section) as sections
                          from own join text_shingle other on other.hash = own.hash and other.dossier_id <> :id
                          group by other.dossier_id having count(distinct own.hash) >= :fewest)
                        select d.id, d.reference, m.name_fa, m.name_en, c.title_fa, c.title_en, s.sections,
                          greatest(1, 100 * s.runs / (select count(distinct hash) from own)) as percent,
                          d.municipality_code = (select municipality_code from dossier where id = :id) as same_city
                        from shared s join dossier d on d.id = s.dossier_id join call c on c.id = d.call_id
                        join municipality m on m.code = d.municipality_code
                        where d.deleted_at is null and not call_is_sealed(d.call_id, d.municipality_code)
                          and d.municipality_code not in
                            (select x.municipality_code from conflict_of_interest x where x.person_id = :me)
                        order by s.runs desc, d.reference limit :most""")
                .param("id", dossier)
                .param("me", reader.id())
                .param("fewest", FEWEST)
                .param("most", MOST)
                .query((row, n) -> new Like(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        row.getInt("percent"),
                        List.of((String[]) row.getArray("sections").getArray()),
                        row.getBoolean("same_city")))
                .list();
    }
}
