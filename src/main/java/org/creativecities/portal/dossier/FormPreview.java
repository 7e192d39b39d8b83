package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.springframework.stereotype.Component;

/** A section as a city would see it in an empty dossier, for a form that no dossier has begun with yet. */
@Component
public class FormPreview {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Calls calls;
    private final DatabaseClock clock;

    FormPreview(Calls calls, DatabaseClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** The page of this section; of a list, the page of its first entry. */
    public SectionPage of(FormTemplate template, FormSection section) {
        var item = section.repeat() == null ? 0 : 1;
        var dossier = dossier(template);
        return new SectionPage(
                dossier,
                template,
                section,
                item,
                item == 0 ? List.of() : List.of(item),
                Cells.of(section, item),
                Map.of(),
                List.of(),
                null,
                List.of(),
                new TaskList(dossier, List.of(), 0, 1, null, List.of(), List.of()),
                List.of(),
                List.of(),
                null,
                Set.of());
    }

    private DossierView dossier(FormTemplate template) {
        Instant now = clock.now();
        // Some call, so that the question for the creative field has something to offer.
        var call = calls.published().stream().findFirst().map(one -> one.id()).orElse(NOBODY);
        var card = new DossierCard(NOBODY, "", call, "", "", DossierStatus.DRAFT, null, 0);
        return new DossierView(
                card,
                template.id(),
                NOBODY,
                0,
                null,
                now,
                null,
                now,
                true,
                false,
                EnumSet.of(DossierAction.SEE, DossierAction.READ_DRAFT, DossierAction.EDIT),
                Set.of(),
                null);
    }
}
