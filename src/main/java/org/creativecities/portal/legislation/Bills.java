package org.creativecities.portal.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to bills and plans: begun, owned, moved from stage to stage by two people, read by everybody at the end. */
@Service
@Transactional
public class Bills {

    private final BillRows rows;
    private final JdbcClient jdbc;
    private final People people;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Bills(BillRows rows, JdbcClient jdbc, People people, DatabaseClock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** What everybody may read. */
    @Transactional(readOnly = true)
    public List<BillHead> published() {
        return rows.heads("", Stage.PUBLISHED.name());
    }

    @Transactional(readOnly = true)
    public Bill published(UUID id) {
        return rows.find(id)
                .filter(one -> one.head().stage() == Stage.PUBLISHED)
                .orElseThrow(NotVisibleException::new);
    }

    @Transactional(readOnly = true)
    public List<BillHead> list(String words, String stage, Account reader) {
        requireReader(reader);
        return rows.heads(words, stage);
    }

    @Transactional(readOnly = true)
    public Bill find(UUID id, Account reader) {
        requireReader(reader);
        return rows.find(id).orElseThrow(NotVisibleException::new);
    }

    /** Who may own the next step: everybody of the secretariat. */
    @Transactional(readOnly = true)
    public Map<UUID, String> owners() {
        var staff = new java.util.LinkedHashSet<>(people.holding(Role.SECRETARIAT_EXPERT));
        staff.addAll(people.holding(Role.HEAD_OF_SECRETARIAT));
        return people.names(staff);
    }

    public UUID begin(BillText text, Account by) {
        requireKeeper(by);
        var id = UUID.randomUUID();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('bill-reference'))")
                .query()
                .singleRow();
        jdbc.sql("""
                        insert into bill (id, reference, kind, title_fa, title_en, purpose_fa, purpose_en, stage, owner, begun_by,
                          begun_at)
                        values (:id, 'L-' || :year || '-' || lpad(((select count(*) from bill where reference like
                            'L-' || :year || '-%') + 1)::text, 2, '0'),
                          :kind, :titleFa, :titleEn, :purposeFa, :purposeEn, 'DRAFT', :by, :by, portal_now())""")
                .param("id", id)
                .param("year", Integer.toString(clock.today().getYear()))
                .param("kind", text.kind().name())
                .param("titleFa", text.title().fa())
                .param("titleEn", english(text.title().en()))
                .param("purposeFa", text.purpose().fa())
                .param("purposeEn", english(text.purpose().en()))
                .param("by", by.id())
                .update();
        tell(id, "begun", Map.of("title", new Change(null, text.title().fa())), by);
        return id;
    }

    /** Title and purpose, in the draft only. */
    public void change(UUID id, BillText text, long shown, Account by) {
        requireWritable(id, by);
        changed(jdbc.sql("""
                        update bill set kind = :kind, title_fa = :titleFa, title_en = :titleEn, purpose_fa = :purposeFa,
                          purpose_en = :purposeEn, version = version + 1
                        where id = :id and version = :shown and stage = 'DRAFT'""")
                .param("kind", text.kind().name())
                .param("titleFa", text.title().fa())
                .param("titleEn", english(text.title().en()))
                .param("purposeFa", text.purpose().fa())
                .param("purposeEn", english(text.purpose().en()))
                .param("id", id)
                .param("shown", shown)
                .update());
        tell(id, "changed", Map.of("title", new Change(null, text.title().fa())), by);
    }

    /** Who does what next, and by when. */
    public void plan(UUID id, UUID owner, String step, @Nullable LocalDate due, long shown, Account by) {
        requireKeeper(by);
        if (!owners().containsKey(owner)) {
            throw new NotVisibleException();
        }
        changed(jdbc.sql("update bill set owner = :owner, next_step = :step, next_due = :due, version = version + 1"
                        + " where id = :id and version = :shown")
                .param("owner", owner)
                .param("step", step)
                .param("due", due)
                .param("id", id)
                .param("shown", shown)
                .update());
        tell(id, "planned", Map.of("nextStep", new Change(null, step)), by);
    }

    /** Asks for a step on the route; a second person confirms it. */
    public void ask(UUID id, Stage to, String letter, @Nullable LocalDate day, String note, long shown, Account by) {
        var bill = find(id, by);
        var from = bill.head().stage();
        if (!BillPolicy.mayAsk(by, from, bill.head().asked()) || !from.next().contains(to)) {
            throw new NotAllowedException("legislation.refused.ask");
        }
        if (from == Stage.DRAFT && to == Stage.MINISTRY && !bill.missing().isEmpty()) {
            throw new NotAllowedException(bill.missing().get(0));
        }
        if (to.needsLetter() && (letter.isEmpty() || day == null)) {
            throw new NotAllowedException("legislation.refused.letter");
        }
        if (!to.needsLetter() && note.isEmpty()) {
            throw new NotAllowedException("legislation.refused.note");
        }
        changed(touch(id, shown));
        jdbc.sql("""
                        insert into bill_move (id, bill_id, from_stage, to_stage, letter, letter_day, note, asked_by, asked_at)
                        values (:move, :id, :from, :to, :letter, :day, :note, :by, portal_now())""")
                .param("move", UUID.randomUUID())
                .param("id", id)
                .param("from", from.name())
                .param("to", to.name())
                .param("letter", letter)
                .param("day", day)
                .param("note", note)
                .param("by", by.id())
                .update();
        tell(id, "move-asked", Map.of("stage", new Change(from.name(), to.name())), by);
    }

    /** @param refusal why not; blank confirms */
    public void decide(UUID id, String refusal, long shown, Account by) {
        var move = find(id, by).waiting().orElseThrow(() -> new ConflictException("legislation.conflict"));
        if (!BillPolicy.mayDecide(by, move.askedBy())) {
            throw new NotAllowedException("legislation.refused.decide");
        }
        var confirmed = refusal.isBlank();
        var sql = "update bill set version = version + 1"
                + (confirmed
                        ? ", stage = :to, published_at = case when :to = 'PUBLISHED' then portal_now() end, next_step = '',"
                                + " next_due = null"
                        : "")
                + " where id = :id and version = :shown and stage = :from";
        changed(jdbc.sql(sql)
                .param("to", move.to().name())
                .param("from", move.from().name())
                .param("id", id)
                .param("shown", shown)
                .update());
        changed(jdbc.sql("update bill_move set decided_by = :by, decided_at = portal_now(), refusal = :refusal"
                        + " where id = :move and decided_by is null")
                .param("by", by.id())
                .param("refusal", refusal)
                .param("move", move.id())
                .update());
        var change = Map.of("stage", new Change(move.from().name(), move.to().name()));
        tell(id, confirmed ? "moved" : "move-refused", confirmed ? change : Map.of(), by);
    }

    /** Counts a change of what belongs to the bill. */
    int touch(UUID id, long shown) {
        return jdbc.sql("update bill set version = version + 1 where id = :id and version = :shown")
                .param("id", id)
                .param("shown", shown)
                .update();
    }

    BillHead requireWritable(UUID id, Account by) {
        requireReader(by);
        var head = rows.head(id).orElseThrow(NotVisibleException::new);
        if (!BillPolicy.mayWrite(by, head.stage(), head.asked())) {
            throw new NotAllowedException("legislation.refused.write");
        }
        return head;
    }

    static void changed(int rows) {
        if (rows == 0) {
            throw new ConflictException("legislation.conflict");
        }
    }

    void tell(UUID id, String what, Map<String, Change> changes, Account by) {
        events.publishEvent(new BillChanged(id, what, by.id(), clock.now(), changes));
    }

    private static String english(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void requireReader(Account reader) {
        if (!BillPolicy.mayRead(reader)) {
            throw new NotVisibleException();
        }
    }

    static void requireKeeper(Account by) {
        if (!BillPolicy.mayKeep(by)) {
            throw new NotAllowedException("legislation.refused");
        }
    }
}
