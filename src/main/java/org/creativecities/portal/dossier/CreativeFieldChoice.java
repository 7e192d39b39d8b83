package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.Cell.Kind;
import org.springframework.stereotype.Component;

/** Keeps the dossier's creative field, by which it is listed and ranked, equal to the answer in its text. */
@Component
class CreativeFieldChoice {

    private final DossierRepository dossiers;
    private final Calls calls;
    private final FactWriter facts;

    CreativeFieldChoice(DossierRepository dossiers, Calls calls, FactWriter facts) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.facts = facts;
    }

    void follow(DossierView dossier, List<TypedAnswer> typed, Map<AnswerKey, Cell> cells, Account by, Instant now) {
        for (var one : typed) {
            var cell = cells.get(one.key());
            if (cell != null && cell.kind() == Kind.FIELD && !one.value().isEmpty()) {
                choose(dossier, one.value(), by, now);
            }
        }
    }

    private void choose(DossierView dossier, String field, Account by, Instant now) {
        var before = dossier.card().field();
        if (before.equals(field)) {
            return;
        }
        requireOffered(dossier.card().callId(), field);
        var entity = dossiers.findByIdAndDeletedAtIsNull(dossier.id()).orElseThrow();
        entity.chooseField(field, now);
        dossiers.saveAndFlush(entity);
        facts.tell(new DossierFieldChosen(FactWriter.about(dossier.card()), before, field, by.id(), now));
    }

    void requireOffered(UUID call, String field) {
        if (calls.find(call).filter(one -> one.fields().contains(field)).isEmpty()) {
            throw new NotAllowedException("dossier.refused.field");
        }
    }
}
