package org.creativecities.portal.call;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the phases of a call and to what may be done in the one that runs. Judged by the database's clock. */
@Service
@Transactional(readOnly = true)
public class Phases {

    private final CallRepository calls;
    private final DatabaseClock clock;

    Phases(CallRepository calls, DatabaseClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * The phases of this call in their order.
     *
     * @throws NotVisibleException when there is no such call
     */
    public List<Phase> of(UUID callId) {
        return calls.findById(callId)
                .orElseThrow(NotVisibleException::new)
                .text()
                .phases();
    }

    /** The phase that runs today in Tehran; of two that overlap the one that began last. Empty between phases. */
    public Optional<Phase> running(UUID callId) {
        return running(of(callId), clock.today());
    }

    /**
     * What may be done in this call today: the rights of the phase that runs. Between two phases the rights of the one
     * that ended last still hold, so that a late review is not cut off by a gap in the calendar. Where no phase has
     * begun, {@link PhaseRights#UNSETTLED}.
     */
    public PhaseRights rights(UUID callId) {
        return rights(of(callId), clock.today());
    }

    static Optional<Phase> running(List<Phase> phases, LocalDate today) {
        return phases.stream().filter(phase -> phase.runsOn(today)).max(Comparator.comparing(Phases::first));
    }

    static PhaseRights rights(List<Phase> phases, LocalDate today) {
        return running(phases, today)
                .or(() -> phases.stream()
                        .filter(phase -> phase.from() != null && !phase.from().isAfter(today))
                        .max(Comparator.comparing(Phases::first)))
                .map(Phase::rights)
                .orElse(PhaseRights.UNSETTLED);
    }

    private static LocalDate first(Phase phase) {
        @Nullable LocalDate from = phase.from();
        return from == null ? LocalDate.MIN : from;
    }
}
