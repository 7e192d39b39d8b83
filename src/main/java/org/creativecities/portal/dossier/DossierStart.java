package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.call.Recommendations;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which a city begins its answer to a call. */
@Service
@Transactional
public class DossierStart {

    private final JdbcClient jdbc;
    private final DossierRepository dossiers;
    private final References references;
    private final Answers answers;
    private final Calls calls;
    private final CreativeFieldChoice fields;
    private final Recommendations stages;
    private final EarlierText earlier;
    private final DatabaseClock clock;
    private final FactWriter facts;

    DossierStart(
            JdbcClient jdbc,
            DossierRepository dossiers,
            References references,
            Answers answers,
            Calls calls,
            CreativeFieldChoice fields,
            Recommendations stages,
            EarlierText earlier,
            DatabaseClock clock,
            FactWriter facts) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.references = references;
        this.answers = answers;
        this.calls = calls;
        this.fields = fields;
        this.stages = stages;
        this.earlier = earlier;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Begins a dossier with the form the call has now; it keeps that version.
     *
     * @return its id
     * @throws ConflictException when the city has a live dossier in this call already
     */
    public UUID start(UUID callId, String field, Account by) {
        return start(callId, field, null, by);
    }

    /**
     * Begins a dossier with what the city wrote in an earlier one.
     *
     * @param from an earlier dossier of the same city; null to begin with empty boxes
     * @throws NotVisibleException when the earlier one is not this city's
     */
    public UUID start(UUID callId, String field, @Nullable UUID from, Account by) {
        var city = by.municipality();
        if (city == null || !by.is(Role.CITY_EDITOR, Role.MAYOR)) {
            throw new NotAllowedException("dossier.refused.role");
        }
        var call = calls.find(callId).orElseThrow(NotVisibleException::new);
        requireOpen(callId, city);
        if (!stages.mayBegin(callId, city)) {
            throw new NotAllowedException("dossier.refused.not-invited");
        }
        fields.requireOffered(callId, field);
        var before = from == null ? null : earlier.find(from, by);
        var now = clock.now();
        var dossier = new Dossier(references.next(callId), callId, call.formTemplate(), city, field, by.id(), now);
        try {
            dossiers.saveAndFlush(dossier);
        } catch (DataIntegrityViolationException e) {
            throw new ConflictException("dossier.conflict.already");
        }
        fillIn(dossier.id(), call, field, by, now);
        facts.tell(new DossierStarted(
                FactWriter.about(dossier.card()),
                callId,
                field,
                before == null ? null : before.reference(),
                by.id(),
                now));
        if (before != null) {
            earlier.copy(before, dossier, by, now);
        }
        return dossier.id();
    }

    private void requireOpen(UUID call, String city) {
        var open = jdbc.sql("select call_is_open(:call, :city)")
                .param("call", call)
                .param("city", city)
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new NotAllowedException("dossier.refused.closed");
        }
    }

    /** Nothing is asked twice: the field that was just chosen stands in the form already. */
    private void fillIn(UUID id, CallView call, String field, Account by, Instant now) {
        FormTemplate template = calls.formTemplate(call.formTemplate());
        for (var section : template.sections()) {
            for (var question : section.questions()) {
                if (question.type() == QuestionType.CREATIVE_FIELD) {
                    var key = new AnswerKey(section.code(), 0, question.code(), "");
                    answers.save(id, List.of(new TypedAnswer(key, field, 0)), by.id(), now);
                }
            }
        }
    }
}
