package org.creativecities.portal.sistercity.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of proposals, each in one statement. A draft never leaves its city; staff read nothing of a city they are tied to. */
@Component
class ProposalList {

    private static final String ROWS = """
            select p.id, p.reference, p.status, p.status_since, m.name_fa, m.name_en,
                   coalesce(f.name_fa, f.name_en) as partner_fa, f.name_en as partner_en,
                   c.name_fa as country_fa, c.name_en as country_en,
                   (select count(*) from opinion o where o.proposal_id = p.id) as asked,
                   (select count(*) from opinion o where o.proposal_id = p.id and o.status <> 'ASKED') as filed
            from proposal p
            join municipality m on m.code = p.municipality_code
            join partner_city f on f.id = p.partner_city_id
            join country c on c.iso2 = f.iso2
            where (cast(:municipality as text) is null and p.status <> 'DRAFT' and p.municipality_code not in
                (select x.municipality_code from conflict_of_interest x where x.person_id = :me)
                or p.municipality_code = :municipality)
              and (cast(:status as text) is null or p.status = :status)
            order by p.status_since desc, p.id limit :size offset :offset""";

    private final JdbcClient jdbc;

    ProposalList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProposalRow> ofCity(String municipality) {
        return rows(municipality, null, null, 100, 0);
    }

    Page<ProposalRow> office(@Nullable ProposalStatus status, Pageable page, UUID reader) {
        var name = status == null ? null : status.name();
        var total = jdbc.sql("""
                        select count(*) from proposal
                        where status <> 'DRAFT' and municipality_code not in
                          (select x.municipality_code from conflict_of_interest x where x.person_id = :me)
                          and (cast(:status as text) is null or status = :status)""")
                .param("status", name)
                .param("me", reader)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows(null, reader, name, page.getPageSize(), page.getOffset()), page, total);
    }

    private List<ProposalRow> rows(
            @Nullable String municipality, @Nullable UUID reader, @Nullable String status, int size, long offset) {
        return jdbc.sql(ROWS)
                .param("municipality", municipality)
                .param("me", reader, java.sql.Types.OTHER)
                .param("status", status)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    private static ProposalRow row(ResultSet row) throws SQLException {
        return new ProposalRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                new Bilingual(row.getString("partner_fa"), row.getString("partner_en")),
                new Bilingual(row.getString("country_fa"), row.getString("country_en")),
                ProposalStatus.valueOf(row.getString("status")),
                row.getObject("status_since", OffsetDateTime.class).toInstant(),
                row.getInt("asked"),
                row.getInt("filed"));
    }
}
