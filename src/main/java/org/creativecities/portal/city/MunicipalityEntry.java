package org.creativecities.portal.city;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;

/** What the secretariat may change about a municipality. The file it came from leaves a changed row alone. */
@Entity
@Table(name = "municipality")
class MunicipalityEntry {

    @Id
    private String code;

    private String nameFa;

    @Nullable
    private String nameEn;

    @Nullable
    private Integer population;

    @Nullable
    private String populationSource;

    @Nullable
    private String mergedInto;

    @Column(name = "search_key")
    private String searchKey;

    @Nullable
    private Instant correctedAt;

    @Nullable
    private UUID correctedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected MunicipalityEntry() {}

    /** @throws ConflictException when somebody has changed the row since the form was made, or it exists no more */
    void expect(long formVersion) {
        if (formVersion != version) {
            throw new ConflictException("city.municipality.changed-meanwhile");
        }
        if (mergedInto != null) {
            throw new ConflictException("city.municipality.merged-already");
        }
    }

    Map<String, Change> correct(MunicipalityCorrection now, UUID by, Instant at) {
        var changes = new LinkedHashMap<String, Change>();
        note(changes, "nameFa", nameFa, now.nameFa());
        note(changes, "nameEn", nameEn, now.nameEn());
        note(changes, "population", text(population), text(now.population()));
        note(changes, "populationSource", populationSource, now.populationSource());
        if (!changes.isEmpty()) {
            population = now.population();
            populationSource = now.populationSource();
            call(now.nameFa(), now.nameEn(), by, at);
        }
        return changes;
    }

    /** The name it had so far, to be kept. */
    FormerName rename(String newFa, @Nullable String newEn, LocalDate on, String reason, UUID by, Instant at) {
        if (newFa.equals(nameFa)) {
            throw new ConflictException("city.municipality.same-name");
        }
        var former = new FormerName(code, nameFa, nameEn, on, reason, by, at);
        call(newFa, newEn, by, at);
        return former;
    }

    /** The former one stays, pointing at the one it went up in. */
    void mergeInto(MunicipalityEntry successor, UUID by, Instant at) {
        if (successor.code.equals(code) || successor.mergedInto != null) {
            throw new ConflictException("city.municipality.no-successor");
        }
        mergedInto = successor.code;
        correctedBy = by;
        correctedAt = at;
    }

    private void call(String fa, @Nullable String en, UUID by, Instant at) {
        nameFa = fa;
        nameEn = en;
        searchKey = PersianText.searchKey(en == null ? fa : fa + " " + en);
        correctedBy = by;
        correctedAt = at;
    }

    String nameFa() {
        return nameFa;
    }

    private static void note(Map<String, Change> changes, String field, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            changes.put(field, new Change(was, is));
        }
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
