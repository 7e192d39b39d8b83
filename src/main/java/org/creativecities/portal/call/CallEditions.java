package org.creativecities.portal.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The door for changing a public call: each change is an edition, and says first which dossiers it touches. */
@Service
@Transactional
public class CallEditions {

    private static final TypeReference<Map<String, Fact.Change>> CHANGES = new TypeReference<>() {};

    private final CallDesk desk;
    private final CallParts parts;
    private final FormTemplates forms;
    private final ObjectProvider<DossiersOfCall> dossiers;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    CallEditions(
            CallDesk desk,
            CallParts parts,
            FormTemplates forms,
            ObjectProvider<DossiersOfCall> dossiers,
            JdbcClient jdbc,
            JsonMapper json,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.parts = parts;
        this.forms = forms;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What a change would do, before it is made.
     *
     * @param settings names of the settings that change
     * @param form differences between the two versions of the form
     * @param touched the living dossiers of the call that keep another version of the form than the new one
     */
    public record Impact(List<String> settings, List<FormChange> form, List<DossiersOfCall.Touched> touched) {

        /** Only harmless changes: the open dossiers follow by themselves. */
        public boolean follows() {
            return form.stream().allMatch(FormChange::harmless);
        }

        /** Questions whose Persian words changed while the English stayed. */
        public List<FormChange> staleTranslations() {
            return form.stream().filter(FormChange::staleEnglish).toList();
        }
    }

    @Transactional(readOnly = true)
    public Impact impact(UUID id, CallText text, Account by) {
        var call = desk.permitted(id, CallAction.AMEND, by);
        return impact(id, call.text(), text);
    }

    private Impact impact(UUID id, CallText before, CallText after) {
        var settings = List.copyOf(CallDifference.between(before, after).keySet());
        var form = before.formTemplate().equals(after.formTemplate())
                ? List.<FormChange>of()
                : FormChanges.between(forms.read(before.formTemplate()), forms.read(after.formTemplate()));
        var places = form.stream().map(FormChange::place).collect(Collectors.toSet());
        var touched = form.isEmpty() || dossiers.getIfAvailable() == null
                ? List.<DossiersOfCall.Touched>of()
                : dossiers.getObject().of(id, places).stream()
                        .filter(one -> !one.template().equals(after.formTemplate()))
                        .toList();
        return new Impact(settings, form, touched);
    }

    /**
     * Changes a public call. Where the form changes in harmless ways only, the dossiers being written move to it; where
     * it changes in others, each city is asked.
     */
    public void amend(UUID id, long version, CallText text, String reason, Account by) {
        var call = desk.permitted(id, CallAction.AMEND, by);
        call.requireVersion(version);
        parts.require(text);
        var before = call.text();
        var changes = CallDifference.between(before, text);
        if (changes.isEmpty()) {
            return;
        }
        if (!before.rubric().equals(text.rubric()) && !clock.now().isBefore(before.closesAt())) {
            throw new ConflictException("call.error.rubric-after-end");
        }
        var impact = impact(id, before, text);
        call.amend(text);
        record(id, changes, before.formTemplate(), text.formTemplate(), reason, by);
        if (!impact.form().isEmpty() && impact.follows()) {
            move(impact, text.formTemplate());
        }
        events.publishEvent(new CallChanged(id, CallChanged.Step.AMENDED, by.id(), clock.now(), reason, changes));
    }

    private void move(Impact impact, UUID to) {
        impact.touched().stream()
                .filter(DossiersOfCall.Touched::open)
                .collect(Collectors.groupingBy(
                        DossiersOfCall.Touched::template,
                        LinkedHashMap::new,
                        Collectors.mapping(DossiersOfCall.Touched::id, Collectors.toList())))
                .forEach((from, ids) -> dossiers.getObject().move(ids, from, to));
    }

    private void record(
            UUID id, Map<String, Fact.Change> changes, UUID formBefore, UUID formAfter, String reason, Account by) {
        jdbc.sql("""
                        insert into call_edition (call_id, number, changes, form_before, form_after, reason, made_by, made_at)
                        select :call, coalesce(max(number), 0) + 1, :changes, :before, :after, :reason, :by, portal_now()
                        from call_edition where call_id = :call""")
                .param("call", id)
                .param("changes", json.writeValueAsString(changes))
                .param("before", formBefore)
                .param("after", formAfter)
                .param("reason", reason)
                .param("by", by.id())
                .update();
    }

    /** The changes of a call since it became public, newest first. */
    @Transactional(readOnly = true)
    public List<CallEdition> of(UUID id) {
        return jdbc.sql("select * from call_edition where call_id = :call order by number desc")
                .param("call", id)
                .query(this::row)
                .list();
    }

    private CallEdition row(ResultSet row, int n) throws SQLException {
        return new CallEdition(
                row.getInt("number"),
                json.readValue(row.getString("changes"), CHANGES),
                row.getObject("form_before", UUID.class),
                row.getObject("form_after", UUID.class),
                row.getString("reason"),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
