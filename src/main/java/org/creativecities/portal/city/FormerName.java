package org.creativecities.portal.city;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;

/** A name a municipality had until a day. Old papers carry it, so the search finds it. */
@Entity
@Table(name = "municipality_name")
class FormerName {

    @Id
    private UUID id;

    private String municipalityCode;
    private String nameFa;

    @Nullable
    private String nameEn;

    private LocalDate usedUntil;
    private String reason;
    private String searchKey;
    private Instant recordedAt;
    private UUID recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FormerName() {}

    FormerName(
            String municipality,
            String fa,
            @Nullable String en,
            LocalDate usedUntil,
            String reason,
            UUID by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityCode = municipality;
        this.nameFa = fa;
        this.nameEn = en;
        this.usedUntil = usedUntil;
        this.reason = reason;
        this.searchKey = PersianText.searchKey(en == null ? fa : fa + " " + en);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }
}
