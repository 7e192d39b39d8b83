package org.creativecities.portal.packaged;

/**
 * Moments inside one action, each told by the statement that the database is about to carry out, or has just carried
 * out. The database itself halts there, so that the blow falls exactly then and not merely often enough by chance.
 */
enum KillPoint {
    /** The action's key is claimed and nothing else has happened. */
    KEY_CLAIMED("after insert on one_time_key"),
    /** The status has moved; what belongs to it is not there yet. */
    STATUS_MOVED("after update of status on dossier"),
    /** What was sent is written, its history is not. */
    SENDING_WRITTEN("after insert on submission"),
    DECISION_WRITTEN("after insert or update on dossier_decision"),
    ANSWER_WRITTEN("after insert on answer_version"),
    /** The file's row is there, the first piece of its bytes is not. */
    FILE_WITHOUT_BYTES("before insert on document_piece"),
    /** The file is whole, the dossier does not name it yet. */
    FILE_WITHOUT_DOSSIER("before insert on dossier_attachment"),
    /** Between the row and its message. */
    BEFORE_OUTBOX("before insert on mail"),
    /** Between the row and its entry in the history. */
    BEFORE_HISTORY("before insert on history_entry"),
    /** The last statement is carried out; the commit has not been sent. */
    BEFORE_COMMIT("after update on history_head"),
    /** The commit has been sent and is not durable yet. */
    IN_COMMIT("") {
        @Override
        String trigger() {
            return "create constraint trigger zz_kill_in_commit after insert on history_entry deferrable initially"
                    + " deferred for each row execute function kill_point_reached('IN_COMMIT')";
        }
    },
    /** The commit is durable; the answer, here the words of its notice, has not left. */
    BEFORE_ANSWER("before insert or update on spring_session_attributes") {
        @Override
        String condition() {
            return " when (new.attribute_name like '%FLASH_MAPS')";
        }
    };

    private final String moment;

    KillPoint(String moment) {
        this.moment = moment;
    }

    String trigger() {
        return "create trigger zz_kill_" + name().toLowerCase(java.util.Locale.ROOT) + " " + moment + " for each row"
                + condition() + " execute function kill_point_reached('" + name() + "')";
    }

    String condition() {
        return "";
    }

    /** Whether the action has happened for good when this moment is reached. */
    boolean afterCommit() {
        return this == BEFORE_ANSWER;
    }
}
