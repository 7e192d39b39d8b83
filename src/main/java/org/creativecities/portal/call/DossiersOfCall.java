package org.creativecities.portal.call;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a call has to know of the dossiers written for it. The module of dossiers implements it. */
public interface DossiersOfCall {

    /**
     * A dossier that stands on a form.
     *
     * @param template the version of the form it keeps
     * @param open its text is being written, so it may move to another version
     * @param answers stored answers to the questions that were asked about
     * @param translations the English ones among them
     */
    record Touched(
            UUID id,
            String reference,
            String municipality,
            UUID template,
            boolean open,
            int answers,
            int translations) {}

    /** The living dossiers of this call, with how many answers they hold to these questions. */
    List<Touched> of(UUID callId, Collection<String> questions);

    /** The dossiers of this call that were sent and not taken back. */
    List<Touched> sent(UUID callId);

    /** The city's living dossier in this call. */
    Optional<Touched> of(UUID callId, String municipality);

    /**
     * Moves dossiers whose text is being written to another version of the form; their answers stay.
     *
     * @return those that were moved
     */
    List<UUID> move(Collection<UUID> dossiers, UUID from, UUID to);

    /** How the city's applications in earlier calls ended: one entry for each call it sent a dossier to, newest first. */
    List<Earlier> earlier(String municipality, UUID exceptCall);

    /** A dossier of an earlier call. */
    record Earlier(UUID callId, int round, String reference, boolean nominated) {}
}
