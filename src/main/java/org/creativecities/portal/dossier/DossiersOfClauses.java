package org.creativecities.portal.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.criteria.Place;
import org.creativecities.portal.criteria.PlaceKind;
import org.creativecities.portal.criteria.Touched;
import org.creativecities.portal.criteria.TouchedByClause;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which dossiers have written something in the sections a clause counts in. Title and state only, for the secretariat. */
@Component
class DossiersOfClauses implements TouchedByClause {

    private final JdbcClient jdbc;

    DossiersOfClauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(String reference, Bilingual city, String status, Set<Place> places) {}

    @Override
    @Transactional(readOnly = true)
    public List<Touched> touchedBy(Collection<Place> places, Account reader) {
        var targets = places.stream()
                .filter(place -> place.kind() == PlaceKind.QUESTION)
                .map(Place::target)
                .toList();
        if (targets.isEmpty() || !reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, Found>();
        jdbc.sql("""
                        select distinct d.id, d.reference, m.name_fa, m.name_en, d.status, t.code as form, a.section, a.question
                        from dossier d join municipality m on m.code = d.municipality_code
                          join form_template t on t.id = d.template_id join answer a on a.dossier_id = d.id
                        where d.deleted_at is null and d.status <> 'WITHDRAWN' and a.value <> ''
                          and (a.section in (:targets) or a.question in (:targets))
                        order by d.reference""").param("targets", targets).query(row -> {
            var one = found.computeIfAbsent(row.getObject("id", UUID.class), id -> found(row));
            var form = row.getString("form");
            for (var target : List.of(row.getString("section"), row.getString("question"))) {
                var place = new Place(PlaceKind.QUESTION, form, target);
                if (places.contains(place)) {
                    one.places().add(place);
                }
            }
        });
        var touched = new ArrayList<Touched>();
        found.forEach((id, one) -> {
            if (!one.places().isEmpty()) {
                touched.add(new Touched(
                        "dossier",
                        one.reference(),
                        one.city(),
                        "dossier.status." + one.status(),
                        "/office/dossiers/" + id,
                        one.places()));
            }
        });
        return touched;
    }

    private static Found found(java.sql.ResultSet row) {
        try {
            return new Found(
                    row.getString("reference"),
                    new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                    row.getString("status"),
                    new LinkedHashSet<>());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
