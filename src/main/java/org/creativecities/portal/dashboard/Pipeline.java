package org.creativecities.portal.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creativecities.portal.dossier.DossierFigures.Stage;
import org.creativecities.portal.dossier.DossierStatus;

/** The dossiers of a call by where they stand. */
final class Pipeline {

    /** Shown even when nobody is there: the way from draft to release. The ends are shown only when reached. */
    private static final Set<DossierStatus> ALWAYS = EnumSet.of(
            DossierStatus.DRAFT,
            DossierStatus.APPROVAL_ASKED,
            DossierStatus.APPROVED,
            DossierStatus.SUBMITTED,
            DossierStatus.RETURNED,
            DossierStatus.ADMITTED,
            DossierStatus.UNDER_REVIEW,
            DossierStatus.DECISION_PREPARED);

    private Pipeline() {}

    /**
     * @param days mean days since the last change
     * @param share length in percent of the longest bar
     */
    record Bar(DossierStatus status, int count, double days, int share) {}

    static int count(List<Stage> stages, Collection<DossierStatus> among) {
        return stages.stream()
                .filter(stage -> among.contains(stage.status()))
                .mapToInt(Stage::count)
                .sum();
    }

    static List<Bar> bars(List<Stage> stages) {
        var most = stages.stream().mapToInt(Stage::count).max().orElse(1);
        var bars = new ArrayList<Bar>();
        for (var status : DossierStatus.values()) {
            var stage = stages.stream().filter(one -> one.status() == status).findFirst();
            if (stage.isPresent()) {
                var found = stage.get();
                bars.add(new Bar(status, found.count(), found.days(), found.count() * 100 / most));
            } else if (ALWAYS.contains(status)) {
                bars.add(new Bar(status, 0, 0, 0));
            }
        }
        return List.copyOf(bars);
    }
}
