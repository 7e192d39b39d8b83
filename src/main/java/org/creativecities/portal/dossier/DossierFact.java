package org.creativecities.portal.dossier;

import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a dossier; the city whose dossier it is may read it. */
public sealed interface DossierFact extends Fact
        permits AnswersChanged,
                ApprovalAsked,
                ApprovalCancelled,
                AttachmentAdded,
                AttachmentChanged,
                AttachmentRemoved,
                CommentResolved,
                CommentWritten,
                CorrectionAnswered,
                DecisionPrepared,
                DecisionReleased,
                DecisionRevised,
                DossierApproved,
                DossierDeleted,
                DossierFieldChosen,
                DossierReturned,
                DossierReturnExtended,
                DossierRevived,
                DossierScreened,
                DossierStarted,
                DossierSubmitted,
                DossierWithdrawn,
                MessageWritten,
                ReviewStarted,
                ScreeningAnswered,
                SectionAssigned,
                SectionItemsChanged,
                SectionMarked,
                TranslationChecked {

    /** What every fact about a dossier says of it. */
    record About(UUID id, String reference, String municipality) {}

    About dossier();

    @Override
    default String subject() {
        return "dossier";
    }

    @Override
    default String subjectId() {
        return dossier().id().toString();
    }

    @Override
    default @Nullable String municipality() {
        return dossier().municipality();
    }
}
