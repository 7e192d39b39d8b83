package org.creativecities.portal.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which a city decides whether its dossier follows a form that changed after it began. */
@Service
@Transactional
public class FormChoices {

    private final Calls calls;
    private final ObjectProvider<DossiersOfCall> dossiers;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    FormChoices(
            Calls calls,
            ObjectProvider<DossiersOfCall> dossiers,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.calls = calls;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** A choice that waits for the city: its dossier, and what is different in the newer form. */
    public record Offer(DossiersOfCall.Touched dossier, UUID to, List<FormChange> changes) {}

    /** The city chose to follow the newer form, or to stay with the one it began with. */
    public record FormChosen(UUID dossierId, String city, UUID template, boolean moved, UUID by, Instant at)
            implements Fact {
        @Override
        public String subject() {
            return "dossier";
        }

        @Override
        public String subjectId() {
            return dossierId.toString();
        }

        @Override
        public String action() {
            return moved ? "dossier.form-followed" : "dossier.form-kept";
        }

        @Override
        public @Nullable String municipality() {
            return city;
        }
    }

    /** The choice that waits for this city in this call; empty when nothing changed, was chosen, or can be moved. */
    @Transactional(readOnly = true)
    public Optional<Offer> open(UUID callId, String municipality) {
        var port = dossiers.getIfAvailable();
        var call = calls.find(callId);
        if (port == null || call.isEmpty()) {
            return Optional.empty();
        }
        var to = call.get().formTemplate();
        return port.of(callId, municipality)
                .filter(one -> one.open() && !one.template().equals(to) && !chosen(one.id(), to))
                .map(one -> new Offer(
                        one, to, FormChanges.between(calls.formTemplate(one.template()), calls.formTemplate(to))));
    }

    /** @param follow moves the dossier to the newer form; its answers stay */
    public void choose(UUID callId, boolean follow, Account by) {
        var city = by.municipality();
        if (city == null) {
            throw new NotVisibleException();
        }
        if (!by.is(Role.CITY_EDITOR, Role.MAYOR)) {
            throw new NotAllowedException("call.not-allowed.form-choice");
        }
        var offer = open(callId, city).orElseThrow(() -> new ConflictException("call.error.form-chosen"));
        var dossier = offer.dossier();
        jdbc.sql("""
                        insert into form_choice (dossier_id, template_id, moved, chosen_by, chosen_at)
                        values (:dossier, :template, :moved, :by, portal_now())""")
                .param("dossier", dossier.id())
                .param("template", offer.to())
                .param("moved", follow)
                .param("by", by.id())
                .update();
        if (follow
                && dossiers.getObject()
                        .move(List.of(dossier.id()), dossier.template(), offer.to())
                        .isEmpty()) {
            throw new ConflictException("call.error.form-chosen");
        }
        events.publishEvent(new FormChosen(dossier.id(), city, offer.to(), follow, by.id(), clock.now()));
    }

    private boolean chosen(UUID dossier, UUID template) {
        return jdbc.sql(
                        "select exists (select 1 from form_choice where dossier_id = :dossier and template_id = :template)")
                .param("dossier", dossier)
                .param("template", template)
                .query(Boolean.class)
                .single();
    }
}
