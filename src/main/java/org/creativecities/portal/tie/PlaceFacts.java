package org.creativecities.portal.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the facts about places, here and abroad; each has a source. The caller has checked who asks. */
@Service
@Transactional
public class PlaceFacts {

    private final JdbcClient jdbc;

    PlaceFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A fact as it is handed in.
     *
     * @param code only for kinds that are compared; null else
     */
    public record NewFact(
            FactKind kind,
            @Nullable String code,
            String valueFa,
            @Nullable String valueEn,
            String sourceTitle,
            @Nullable String sourceUrl,
            String asOf,
            boolean sample) {}

    @Transactional(readOnly = true)
    public List<PlaceFact> ofMunicipality(String code) {
        return jdbc.sql("select * from place_fact where municipality_code = :code and withdrawn_at is null"
                        + " order by kind, added_at")
                .param("code", code)
                .query(PlaceFacts::fact)
                .list();
    }

    @Transactional(readOnly = true)
    public List<PlaceFact> ofPartner(UUID partner) {
        return jdbc.sql("select * from place_fact where partner_city_id = :partner and withdrawn_at is null"
                        + " order by kind, added_at")
                .param("partner", partner)
                .query(PlaceFacts::fact)
                .list();
    }

    @Transactional(readOnly = true)
    public Map<UUID, List<PlaceFact>> ofPartners(Collection<UUID> partners) {
        var facts = new HashMap<UUID, List<PlaceFact>>();
        // Most places have none: all facts are asked for and the right ones kept, instead of sending 5000 ids.
        jdbc.sql("select * from place_fact where partner_city_id is not null and withdrawn_at is null")
                .query(row -> {
                    facts.computeIfAbsent(row.getObject("partner_city_id", UUID.class), id -> new ArrayList<>())
                            .add(fact(row, 0));
                });
        facts.keySet().retainAll(partners);
        return facts;
    }

    public void add(@Nullable String municipality, @Nullable UUID partner, NewFact fact, Account by) {
        jdbc.sql("""
                        insert into place_fact (id, municipality_code, partner_city_id, kind, code, value_fa, value_en,
                          source_title, source_url, as_of, added_by, added_at, sample)
                        values (:id, :municipality, :partner, :kind, :code, :fa, :en, :title, :url, :asOf, :by, portal_now(),
                          :sample)
                        """)
                .param("id", UUID.randomUUID())
                .param("municipality", municipality)
                .param("partner", partner)
                .param("kind", fact.kind().name())
                .param("code", fact.code())
                .param("fa", fact.valueFa())
                .param("en", fact.valueEn())
                .param("title", fact.sourceTitle())
                .param("url", fact.sourceUrl())
                .param("asOf", fact.asOf())
                .param("by", by.id())
                .param("sample", fact.sample())
                .update();
    }

    /** @throws ConflictException when the person added it themselves, or it is verified or withdrawn already */
    public void verify(UUID id, Account by) {
        var changed = jdbc.sql("update place_fact set verified_by = :by, verified_at = portal_now() where id = :id"
                        + " and verified_by is null and withdrawn_at is null and added_by <> :by")
                .param("by", by.id())
                .param("id", id)
                .update();
        requireOne(id, changed);
    }

    /** It is no longer shown or compared; the row stays. */
    public void withdraw(UUID id) {
        requireOne(
                id,
                jdbc.sql("update place_fact set withdrawn_at = portal_now() where id = :id and withdrawn_at is null")
                        .param("id", id)
                        .update());
    }

    private void requireOne(UUID id, int changed) {
        if (changed == 0) {
            if (jdbc.sql("select count(*) from place_fact where id = :id")
                            .param("id", id)
                            .query(Integer.class)
                            .single()
                    == 0) {
                throw new NotVisibleException();
            }
            throw new ConflictException("tie.error.fact-decided");
        }
    }

    private static PlaceFact fact(ResultSet row, int number) throws SQLException {
        return new PlaceFact(
                row.getObject("id", UUID.class),
                FactKind.valueOf(row.getString("kind")),
                row.getString("code"),
                new Bilingual(row.getString("value_fa"), row.getString("value_en")),
                row.getString("source_title"),
                row.getString("source_url"),
                row.getString("as_of"),
                row.getObject("added_by", UUID.class),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("verified_by", UUID.class),
                row.getBoolean("sample"));
    }
}
