package org.creativecities.portal.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of certificates. */
@Component
class CertificateRows {

    private static final String BY_ID = """
            select * from certificate_shown where id = :id""";
    private static final String BY_CODE = """
            select * from certificate_shown where code = :code""";
    private static final String OF_WORKSHOP = """
            select * from certificate_shown where workshop_id = :workshop order by number""";
    private static final String OF_PERSON = """
            select * from certificate_shown where person_id = :person and revoked_at is null order by issued_at desc""";

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CertificateView> find(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, at) -> read(row)).optional();
    }

    Optional<CertificateView> byCode(String code) {
        return jdbc.sql(BY_CODE)
                .param("code", code)
                .query((row, at) -> read(row))
                .optional();
    }

    List<CertificateView> ofWorkshop(UUID workshop) {
        return jdbc.sql(OF_WORKSHOP)
                .param("workshop", workshop)
                .query((row, at) -> read(row))
                .list();
    }

    List<CertificateView> of(UUID person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person)
                .query((row, at) -> read(row))
                .list();
    }

    boolean isOwn(UUID registration, UUID person) {
        return jdbc.sql("select count(*) from workshop_registration where id = :id and person_id = :person")
                        .param("id", registration)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<CertificateHolder> holder(UUID certificate, UUID workshop) {
        return jdbc.sql("""
                        select r.id, r.person_id, r.name, r.name_latin, c.minutes
                        from certificate c join workshop_registration r on r.id = c.registration_id
                        where c.id = :id and r.workshop_id = :workshop""")
                .param("id", certificate)
                .param("workshop", workshop)
                .query((row, at) -> new CertificateHolder(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("name_latin"),
                        row.getInt("minutes")))
                .optional();
    }

    /** WS, the year, the workshop, a running number; the workshop is locked meanwhile. */
    String nextNumber(WorkshopView workshop, int year) {
        var issued =
                jdbc.sql("""
                        select count(*) from certificate c join workshop_registration r on r.id = c.registration_id
                        where r.workshop_id = :id""").param("id", workshop.id()).query(Integer.class).single();
        return String.format(Locale.ROOT, "WS-%d-%02d-%04d", year, workshop.number(), issued + 1);
    }

    /** @return the code of the new one */
    String insert(CertificateHolder holder, String number, @Nullable UUID replaces, UUID by, Instant at) {
        var code = ShortCode.forCertificate();
        jdbc.sql("""
                        insert into certificate (id, registration_id, number, code, name, name_latin, minutes, issued_by,
                          issued_at, replaces)
                        values (:id, :registration, :number, :code, :name, :latin, :minutes, :by, :at, :replaces)""")
                .param("id", UUID.randomUUID())
                .param("registration", holder.registration())
                .param("number", number)
                .param("code", code)
                .param("name", holder.name())
                .param("latin", holder.nameLatin())
                .param("minutes", holder.minutes())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("replaces", replaces)
                .update();
        return code;
    }

    private static CertificateView read(ResultSet row) throws SQLException {
        var latin = row.getString("name_latin");
        return new CertificateView(
                row.getObject("id", UUID.class),
                row.getObject("workshop_id", UUID.class),
                row.getObject("registration_id", UUID.class),
                row.getString("number"),
                row.getString("code"),
                new Bilingual(row.getString("name"), latin.isEmpty() ? row.getString("name") : latin),
                new Bilingual(row.getString("from_fa"), row.getString("from_en")),
                new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("revoked_at") == null
                        ? null
                        : row.getObject("revoked_at", OffsetDateTime.class).toInstant(),
                row.getString("revoke_reason"),
                row.getString("replaced_by"));
    }
}
