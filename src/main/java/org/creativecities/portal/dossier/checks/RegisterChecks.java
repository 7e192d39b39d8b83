package org.creativecities.portal.dossier.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.call.DossiersOfCall;
import org.creativecities.portal.dossier.DossierCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what a city claims with registers it does not keep itself, each with its source and its day. */
@Component
public class RegisterChecks {

    private final JdbcClient jdbc;
    private final DossiersOfCall dossiers;

    RegisterChecks(JdbcClient jdbc, DossiersOfCall dossiers) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
    }

    /** How one comparison came out. */
    public enum Mark {
        AGREES,
        /** Somebody should look. */
        LOOK,
        CONTRADICTS
    }

    /**
     * One comparison.
     *
     * @param code names its sentences: {@code dossier.checks.<code>.<mark>}
     * @param argument of the sentence; empty for none
     * @param source the file of the register, or empty where the portal itself is the register
     * @param asOf how old that is: a year, a month or a day
     */
    public record Point(
            String code,
            Mark mark,
            String argument,
            String source,
            @Nullable String asOf) {}

    @Transactional(readOnly = true)
    public List<Point> of(DossierCard card) {
        var points = new ArrayList<Point>();
        points.add(municipality(card.municipality()));
        points.add(member(card.municipality()));
        points.add(sameField(card.field()));
        points.add(earlier(card));
        points.add(mayor(card.id(), card.municipality()));
        return List.copyOf(points);
    }

    private Point municipality(String code) {
        return jdbc.sql("select merged_into, source, as_of from municipality where code = :code")
                .param("code", code)
                .query((row, n) -> {
                    var into = row.getString("merged_into");
                    return new Point(
                            "municipality",
                            into == null ? Mark.AGREES : Mark.CONTRADICTS,
                            into == null ? code : into,
                            row.getString("source"),
                            row.getString("as_of"));
                })
                .single();
    }

    private Point member(String code) {
        return jdbc.sql("select designated, source, as_of from member_city where municipality_code = :code")
                .param("code", code)
                .query((row, n) -> new Point(
                        "member",
                        Mark.CONTRADICTS,
                        row.getString("designated"),
                        row.getString("source"),
                        row.getString("as_of")))
                .optional()
                .orElseGet(() -> jdbc.sql("select source, max(as_of) as as_of from member_city group by source"
                                + " order by 2 desc limit 1")
                        .query((row, n) ->
                                new Point("member", Mark.AGREES, "", row.getString("source"), row.getString("as_of")))
                        .optional()
                        .orElse(new Point("member", Mark.LOOK, "", "", null)));
    }

    /** How many Iranian members hold the field already; for the eye, since UNESCO weighs the spread. */
    private Point sameField(String field) {
        return jdbc.sql("""
                        select count(*) as many, max(m.source) as source, max(m.as_of) as as_of
                        from member_city m join member_city_field f on f.member_code = m.code and f.until is null
                        where m.iso2 = 'IR' and f.field_code = :field""")
                .param("field", field)
                .query((row, n) -> new Point(
                        "field",
                        row.getInt("many") == 0 ? Mark.AGREES : Mark.LOOK,
                        row.getString("many"),
                        row.getString("source") == null ? "" : row.getString("source"),
                        row.getString("as_of")))
                .single();
    }

    private Point earlier(DossierCard card) {
        var nominated = dossiers.earlier(card.municipality(), card.callId()).stream()
                .filter(DossiersOfCall.Earlier::nominated)
                .map(one -> String.valueOf(one.round()))
                .collect(Collectors.joining(", "));
        return new Point("earlier", nominated.isEmpty() ? Mark.AGREES : Mark.LOOK, nominated, "", null);
    }

    private Point mayor(UUID dossier, String municipality) {
        var stands = jdbc.sql("""
                        select exists (select 1 from submission s
                          join role_grant g on g.person_id = s.submitted_by and g.role = 'MAYOR' and g.state = 'ACTIVE'
                            and g.municipality_code = :city and coalesce(g.valid_until, 'infinity') > portal_now()
                          where s.dossier_id = :id
                            and s.number = (select max(number) from submission x where x.dossier_id = :id))""")
                .param("id", dossier)
                .param("city", municipality)
                .query(Boolean.class)
                .single();
        return new Point("mayor", stands ? Mark.AGREES : Mark.LOOK, "", "", null);
    }
}
