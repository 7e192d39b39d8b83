package org.creativecities.portal.asset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code asset}. */
@Repository
class AssetRows {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    AssetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param municipality null for all
     * @param words what names, places and facts are searched for; empty for all
     */
    List<Asset> list(@Nullable String municipality, @Nullable AssetKind kind, String words) {
        return jdbc.sql("""
                        select * from asset where removed_at is null
                          and (cast(:city as text) is null or municipality_code = :city)
                          and (cast(:kind as text) is null or kind = :kind)
                          and (:words = '' or position(search_key(:words) in
                            search_key(concat_ws(' ', name_fa, name_en, place, facts_fa, facts_en))) > 0)
                        order by kind, name_fa collate fa_ir, id limit :most""")
                .param("city", municipality)
                .param("kind", kind == null ? null : kind.name())
                .param("words", words)
                .param("most", MOST)
                .query(AssetRows::row)
                .list();
    }

    Optional<Asset> find(UUID id) {
        return jdbc.sql("select * from asset where id = :id and removed_at is null")
                .param("id", id)
                .query(AssetRows::row)
                .optional();
    }

    void add(UUID id, String municipality, AssetText text, UUID by, Instant at) {
        said(jdbc.sql("""
                                insert into asset (id, municipality_code, kind, field_code, name_fa, name_en, place, since,
                                  facts_fa, facts_en, source, as_of, version, created_by, created_at, updated_at)
                                values (:id, :city, :kind, :field, :nameFa, :nameEn, :place, :since, :factsFa, :factsEn,
                                  :source, :asOf, 1, :by, :at, :at)"""), text)
                .param("id", id)
                .param("city", municipality)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it still stood at that version */
    boolean change(UUID id, AssetText text, long version, Instant at) {
        return said(jdbc.sql("""
                                update asset set kind = :kind, field_code = :field, name_fa = :nameFa, name_en = :nameEn,
                                  place = :place, since = :since, facts_fa = :factsFa, facts_en = :factsEn,
                                  source = :source, as_of = :asOf, version = version + 1, updated_at = :at
                                where id = :id and version = :version and removed_at is null"""), text)
                        .param("id", id)
                        .param("version", version)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean remove(UUID id, long version) {
        return jdbc.sql("""
                                update asset set removed_at = portal_now(), version = version + 1
                                where id = :id and version = :version and removed_at is null""").param("id", id).param("version", version).update() > 0;
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, AssetText text) {
        return statement
                .param("kind", text.kind().name())
                .param("field", text.field())
                .param("nameFa", text.nameFa())
                .param("nameEn", text.nameEn())
                .param("place", text.place())
                .param("since", text.since())
                .param("factsFa", text.factsFa())
                .param("factsEn", text.factsEn())
                .param("source", text.source())
                .param("asOf", text.asOf());
    }

    private static Asset row(ResultSet row, int number) throws SQLException {
        var text = new AssetText(
                AssetKind.valueOf(row.getString("kind")),
                row.getString("field_code"),
                row.getString("name_fa"),
                row.getString("name_en"),
                row.getString("place"),
                row.getString("since"),
                row.getString("facts_fa"),
                row.getString("facts_en"),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class));
        return new Asset(
                row.getObject("id", UUID.class),
                row.getString("municipality_code"),
                text,
                row.getLong("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
