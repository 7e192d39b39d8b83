package org.creativecities.portal.call;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** A {@link Phase} as it is stored; "from" and "to" are words of SQL. */
@Embeddable
record StoredPhase(
        String code,

        @Embedded
        @AttributeOverride(name = "fa", column = @Column(name = "title_fa"))
        @AttributeOverride(name = "en", column = @Column(name = "title_en"))
        Bilingual title,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean cityEdits,
        boolean cityAnswers,
        boolean reviewersScore,
        boolean scoresChange,
        @Enumerated(EnumType.STRING) OthersReviews othersReviews,
        boolean namesShown) {

    static StoredPhase of(Phase phase) {
        var may = phase.rights();
        return new StoredPhase(
                phase.code(),
                phase.title(),
                phase.from(),
                phase.to(),
                may.cityEdits(),
                may.cityAnswers(),
                may.reviewersScore(),
                may.scoresChange(),
                may.othersReviews(),
                may.namesShown());
    }

    Phase phase() {
        return new Phase(
                code,
                title,
                startsOn,
                endsOn,
                new PhaseRights(cityEdits, cityAnswers, reviewersScore, scoresChange, othersReviews, namesShown));
    }
}
