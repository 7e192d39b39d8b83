package org.creativecities.portal.call;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for everyone: what calls there are, what they ask, and until when. Drafts do not exist here. */
@Service
@Transactional(readOnly = true)
public class Calls {

    private static final Set<CallStatus> PUBLIC = EnumSet.complementOf(EnumSet.of(CallStatus.DRAFT));

    private final CallRepository calls;
    private final FormTemplates forms;
    private final Rubrics rubrics;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    Calls(CallRepository calls, FormTemplates forms, Rubrics rubrics, DatabaseClock clock, JdbcClient jdbc) {
        this.calls = calls;
        this.forms = forms;
        this.rubrics = rubrics;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The published call; empty for a draft or an unknown id. */
    public Optional<CallView> find(UUID id) {
        return calls.findById(id).filter(call -> PUBLIC.contains(call.status())).map(call -> call.view(clock.now()));
    }

    /** The calls that are open now, the one that closes first at the head. */
    public List<CallView> open() {
        return published().stream()
                .filter(CallView::isOpen)
                .sorted(Comparator.comparing(CallView::closesAt))
                .toList();
    }

    /** Every call that was ever published, the one that closes last at the head. */
    public List<CallView> published() {
        var now = clock.now();
        return calls.findByStatusInOrderByClosesAtDesc(PUBLIC).stream()
                .map(call -> call.view(now))
                .toList();
    }

    /** The version of the form with this id. */
    public FormTemplate formTemplate(UUID id) {
        return forms.read(id);
    }

    /** The version of the rubric with this id. */
    public Rubric rubric(UUID id) {
        return rubrics.read(id);
    }

    /**
     * Whether this municipality may begin and send a dossier now. A statement that sends must judge for itself, by
     * {@code call_is_open(call_id, municipality_code)} in its own {@code where}.
     */
    public boolean isOpenFor(UUID callId, String municipality) {
        return jdbc.sql("select call_is_open(:call, :municipality)")
                .param("call", callId)
                .param("municipality", municipality)
                .query(Boolean.class)
                .single();
    }

    /**
     * The instant at which the call closes for this municipality: the call's own end, or its latest extension.
     *
     * @throws NotVisibleException when there is no such call
     */
    public Instant closesAt(UUID callId, String municipality) {
        return jdbc.sql("select call_closes_at(:call, :municipality)")
                .param("call", callId)
                .param("municipality", municipality)
                .query(OffsetDateTime.class)
                .optional()
                .orElseThrow(NotVisibleException::new)
                .toInstant();
    }

    /** The extension of this city that counts, for the city's own pages; empty when it has none. */
    public Optional<Extension> extension(UUID callId, String municipality) {
        return jdbc.sql("""
                        select call_id, municipality_code, closes_at, reason, letter_number, asked_by, granted_by, granted_at
                        from call_extension where call_id = :call and municipality_code = :municipality
                        order by closes_at desc limit 1""")
                .param("call", callId)
                .param("municipality", municipality)
                .query((row, at) -> new Extension(
                        row.getObject("call_id", UUID.class),
                        row.getString("municipality_code"),
                        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getString("letter_number"),
                        row.getObject("asked_by", UUID.class),
                        row.getObject("granted_by", UUID.class),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
