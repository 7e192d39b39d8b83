package org.creativecities.portal.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door for everyone: what calls there are, what they ask, and until when. */
@Component
public class Calls {

    /** The published call; empty for a draft or an unknown id. */
    public Optional<CallView> find(UUID id) {
        return Optional.empty();
    }

    /** The calls that are open now, the one that closes first at the head. */
    public List<CallView> open() {
        return List.of();
    }

    /** Every call that was ever published, newest first. */
    public List<CallView> published() {
        return List.of();
    }

    /** The version of the form with this id, published or not. */
    public FormTemplate formTemplate(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The version of the rubric with this id, published or not. */
    public Rubric rubric(UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether this municipality may begin and send a dossier now. A statement that sends must judge for itself:
     * {@code … and portal_now() >= call_opens_at(call_id) and portal_now() < call_closes_at(call_id, municipality_code)}.
     */
    public boolean isOpenFor(UUID callId, String municipality) {
        return false;
    }

    /** The instant at which the call closes for this municipality: the call's own, or its extension. */
    public Instant closesAt(UUID callId, String municipality) {
        throw new UnsupportedOperationException();
    }
}
