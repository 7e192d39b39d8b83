package org.creativecities.portal.call;

/**
 * What may be done while a phase of a call runs. Rights of a phase only ever narrow what a role and a status permit: they
 * never open a dossier to somebody whom the policy keeps out.
 *
 * @param cityEdits cities may write and send their dossier; the call's own two instants still decide first
 * @param cityAnswers cities may answer what they were asked: returns, recommendations
 * @param reviewersScore reviewers may write and send scores
 * @param scoresChange reviewers may change scores they have already sent
 * @param othersReviews when reviewers read each other
 * @param namesShown reviewers see who wrote the other reviews
 */
public record PhaseRights(
        boolean cityEdits,
        boolean cityAnswers,
        boolean reviewersScore,
        boolean scoresChange,
        OthersReviews othersReviews,
        boolean namesShown) {

    /** What holds where a call settles nothing: no phase has dates, or none has begun. */
    public static final PhaseRights UNSETTLED = new PhaseRights(true, true, true, true, OthersReviews.AFTER_OWN, false);

    private static final PhaseRights CLOSED = new PhaseRights(false, false, false, false, OthersReviews.NEVER, false);

    /** The rights a phase begins with until somebody settles others. */
    public static PhaseRights usual(String code) {
        return switch (code) {
            case "RECEIVING" -> new PhaseRights(true, true, false, false, OthersReviews.NEVER, false);
            case "SCREENING" -> new PhaseRights(false, true, false, false, OthersReviews.NEVER, false);
            case "REVIEW" -> new PhaseRights(false, true, true, true, OthersReviews.AFTER_OWN, false);
            case "PANEL" -> new PhaseRights(false, false, true, true, OthersReviews.ALWAYS, true);
            default -> CLOSED;
        };
    }
}
