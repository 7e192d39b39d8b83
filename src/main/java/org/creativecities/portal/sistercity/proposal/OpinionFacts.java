package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The few facts an officer needs about a proposal; the caller has checked who asks. */
@Component
public class OpinionFacts {

    private final JdbcClient jdbc;

    OpinionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** City, partner, kind, the council's decision, and why. */
    public record Facts(
            String reference,
            Bilingual city,
            Bilingual partner,
            Bilingual country,
            String type,
            String councilNumber,
            @Nullable LocalDate councilOn,
            String reason,
            String goals) {}

    public Map<UUID, Facts> about(Collection<UUID> proposals) {
        var facts = new HashMap<UUID, Facts>();
        if (proposals.isEmpty()) {
            return facts;
        }
        jdbc.sql("""
                        select p.*, m.name_fa, m.name_en, coalesce(f.name_fa, f.name_en) as partner_fa,
                               f.name_en as partner_en, c.name_fa as country_fa, c.name_en as country_en
                        from proposal p join municipality m on m.code = p.municipality_code
                        join partner_city f on f.id = p.partner_city_id join country c on c.iso2 = f.iso2
                        where p.id in (:ids)""").param("ids", proposals).query(row -> {
            facts.put(
                    row.getObject("id", UUID.class),
                    new Facts(
                            row.getString("reference"),
                            new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                            new Bilingual(row.getString("partner_fa"), row.getString("partner_en")),
                            new Bilingual(row.getString("country_fa"), row.getString("country_en")),
                            row.getString("tie_type"),
                            row.getString("council_number"),
                            row.getObject("council_on", LocalDate.class),
                            row.getString("reason"),
                            row.getString("goals")));
        });
        return facts;
    }
}
