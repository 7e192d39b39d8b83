package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The door to a city's self-check before it begins: what is fulfilled, what is missing, in plain words. */
@Service
@Transactional
public class Eligibility {

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final Calls calls;
    private final Recommendations recommendations;
    private final ObjectProvider<DossiersOfCall> dossiers;
    private final Cities cities;
    private final People people;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Eligibility(
            Calls calls,
            Recommendations recommendations,
            ObjectProvider<DossiersOfCall> dossiers,
            Cities cities,
            People people,
            JdbcClient jdbc,
            JsonMapper json) {
        this.calls = calls;
        this.recommendations = recommendations;
        this.dossiers = dossiers;
        this.cities = cities;
        this.people = people;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How one point stands. */
    public enum Mark {
        FULFILLED,
        /** Something is left to do; it can be done while the dossier is written. */
        TO_DO,
        /** With this the dossier would not be admitted. */
        BLOCKING,
        /** The city has not said yet. */
        UNKNOWN
    }

    /**
     * One point of the check.
     *
     * @param code names its sentences: {@code call.eligibility.<code>.<mark>}
     * @param arguments of the sentence: texts, numbers, instants
     */
    public record Point(String code, Mark mark, List<Object> arguments) {}

    /** The whole check, worst first. */
    public record Check(List<Point> points) {

        public boolean blocked() {
            return points.stream().anyMatch(point -> point.mark() == Mark.BLOCKING);
        }

        public long count(String mark) {
            return points.stream()
                    .filter(point -> point.mark().name().equals(mark))
                    .count();
        }
    }

    /** What the city last said about itself: field, years of earlier applications, letters it has. */
    @Transactional(readOnly = true)
    public Map<String, String> said(UUID callId, String municipality) {
        return jdbc.sql("select answers from self_check where call_id = :call and municipality_code = :city")
                .param("call", callId)
                .param("city", municipality)
                .query(String.class)
                .optional()
                .map(stored -> json.readValue(stored, ANSWERS))
                .orElse(Map.of());
    }

    /** Keeps what the city says; only its own people read it. */
    public void say(UUID callId, Map<String, String> answers, Account by) {
        var city = by.municipality();
        if (city == null || calls.find(callId).isEmpty()) {
            throw new NotVisibleException();
        }
        jdbc.sql("""
                        insert into self_check (call_id, municipality_code, answers, checked_by, checked_at)
                        values (:call, :city, :answers, :by, portal_now())
                        on conflict (call_id, municipality_code) do update set answers = :answers, checked_by = :by,
                          checked_at = portal_now()""")
                .param("call", callId)
                .param("city", city)
                .param("answers", json.writeValueAsString(answers))
                .param("by", by.id())
                .update();
    }

    /** Checks a city against the rules of a call and what it said about itself. */
    @Transactional(readOnly = true)
    public Check check(UUID callId, String municipality) {
        var call = calls.find(callId).orElseThrow(NotVisibleException::new);
        var said = said(callId, municipality);
        var points = new ArrayList<Point>();
        points.add(time(call, municipality));
        if (call.settings().kind() == CallSettings.Kind.FULL) {
            points.add(point("invited", recommendations.mayBegin(callId, municipality), Mark.BLOCKING));
        }
        points.add(member(municipality));
        points.add(waiting(call, municipality, said));
        points.add(field(call, said));
        points.add(new Point(
                "quota",
                Mark.FULFILLED,
                List.of(call.quota().max(), call.quota().differentFields())));
        points.add(point("mayor", !people.holding(Role.MAYOR, municipality).isEmpty(), Mark.TO_DO));
        for (var slot : calls.formTemplate(call.formTemplate()).slots()) {
            if (slot.min() > 0 && slot.givenBy() != AttachmentSlot.GivenBy.PORTAL) {
                points.add(letter(slot, said));
            }
        }
        points.sort(Comparator.comparing(one -> switch (one.mark()) {
            case BLOCKING -> 0;
            case UNKNOWN -> 1;
            case TO_DO -> 2;
            case FULFILLED -> 3;
        }));
        return new Check(List.copyOf(points));
    }

    private Point time(CallView call, String municipality) {
        var closes = calls.closesAt(call.id(), municipality);
        if (calls.isOpenFor(call.id(), municipality)) {
            return new Point("time", Mark.FULFILLED, List.of(closes));
        }
        return call.stage() == CallView.Stage.UPCOMING
                ? new Point("time", Mark.TO_DO, List.of(call.opensAt()))
                : new Point("time", Mark.BLOCKING, List.of(closes));
    }

    private Point member(String municipality) {
        var since = jdbc.sql("select designated from member_city where municipality_code = :city")
                .param("city", municipality)
                .query(Integer.class)
                .optional();
        return since.map(year -> new Point("member", Mark.BLOCKING, List.of(String.valueOf(year))))
                .orElseGet(() -> new Point("member", Mark.FULFILLED, List.of()));
    }

    /** Two calls in a row without designation, then four years: with the numbers this call settles. */
    private Point waiting(CallView call, String municipality, Map<String, String> said) {
        var after = call.settings().waitingAfter();
        var years = call.settings().waitingYears();
        if (after == 0) {
            return new Point("waiting-none", Mark.FULFILLED, List.of());
        }
        var rounds = new TreeSet<Integer>(Comparator.reverseOrder());
        var port = dossiers.getIfAvailable();
        if (port != null) {
            port.earlier(municipality, call.id()).stream()
                    .filter(DossiersOfCall.Earlier::nominated)
                    .forEach(one -> rounds.add(one.round()));
        }
        var typed = said.get("rounds");
        if (typed == null) {
            return new Point("waiting", Mark.UNKNOWN, List.of(after, years));
        }
        for (var round : typed.split(",")) {
            if (round.matches("\\d{4}")) {
                rounds.add(Integer.valueOf(round));
            }
        }
        var row = Waiting.lastRow(rounds, Waiting.ROUNDS, call.round());
        var until = Waiting.freeFrom(row, after, years);
        return until.isPresent() && until.get() > call.round()
                ? new Point("waiting", Mark.BLOCKING, List.of(after, years, String.valueOf(until.get())))
                : new Point("waiting", Mark.FULFILLED, List.of(after, years));
    }

    private Point field(CallView call, Map<String, String> said) {
        var code = said.getOrDefault("field", "");
        var field = cities.field(code);
        if (field.isEmpty()) {
            return new Point("field", Mark.UNKNOWN, List.of());
        }
        var valid = call.fields().contains(code)
                && field.get().validFrom() <= call.round()
                && (field.get().validUntil() == null || field.get().validUntil() >= call.round());
        return new Point(
                "field",
                valid ? Mark.FULFILLED : Mark.BLOCKING,
                List.of(field.get().name()));
    }

    private static Point letter(AttachmentSlot slot, Map<String, String> said) {
        var mark = slot.givenBy() == AttachmentSlot.GivenBy.COMMISSION
                ? Mark.FULFILLED
                : "yes".equals(said.get("slot." + slot.code())) ? Mark.FULFILLED : Mark.TO_DO;
        var code = slot.givenBy() == AttachmentSlot.GivenBy.COMMISSION ? "commission" : "letter";
        return new Point(code, mark, List.of(slot.title(), slot.min()));
    }

    private static Point point(String code, boolean fulfilled, Mark otherwise) {
        return new Point(code, fulfilled ? Mark.FULFILLED : otherwise, List.of());
    }
}
