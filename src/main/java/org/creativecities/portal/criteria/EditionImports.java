package org.creativecities.portal.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.criteria.ImportPreview.Mistake;
import org.creativecities.portal.criteria.ImportPreview.State;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Brings editions in from files: read first, shown row by row, taken over only when nothing is wrong. */
@Service
@Transactional
public class EditionImports {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ImportReader reader;
    private final Editions editions;
    private final ImportedClauses clauses;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    EditionImports(
            JdbcClient jdbc,
            JsonMapper json,
            ImportReader reader,
            Editions editions,
            ImportedClauses clauses,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.reader = reader;
        this.editions = editions;
        this.clauses = clauses;
        this.clock = clock;
        this.events = events;
    }

    /** What is kept of a file between the dry run and the taking over. */
    record Kept(EditionHead head, List<Map<String, String>> rows) {}

    /**
     * Reads a file and keeps it for the dry run.
     *
     * @throws ImportRefusedException when it is no table of clauses
     */
    public UUID read(String fileName, String content, EditionHead head, Account by) {
        PositionPolicy.requireWriter(by);
        var kept = new Kept(head, reader.read(content));
        var id = UUID.randomUUID();
        jdbc.sql("insert into edition_import (id, file_name, content, brought_by, brought_at)"
                        + " values (:id, :name, :content, :by, portal_now())")
                .param("id", id)
                .param("name", fileName)
                .param("content", json.writeValueAsString(kept))
                .param("by", by.id())
                .update();
        return id;
    }

    /** The dry run: what every row would do, and what is wrong with it. */
    @Transactional(readOnly = true)
    public ImportPreview preview(UUID id, Account account) {
        PositionPolicy.requireWriter(account);
        return preview(id, kept(id));
    }

    /** Takes the file over as a draft, or brings the draft up to date; answers the edition's code. */
    public String take(UUID id, Account by) {
        PositionPolicy.requireWriter(by);
        var kept = kept(id);
        var head = kept.head();
        // One file at a time under this name.
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:code))")
                .param("code", "edition/" + head.code())
                .query()
                .singleRow();
        var preview = preview(id, kept);
        if (!preview.clean()) {
            throw new ConflictException("criteria.import.has-mistakes");
        }
        if (preview.taken()) {
            return head.code();
        }
        var earlier = earlier(head);
        var edition = clauses.head(head, earlier, by);
        var drafts = drafts(kept);
        clauses.write(edition, head.code(), drafts, matches(drafts, earlier));
        jdbc.sql("update edition_import set taken_at = portal_now() where id = :id")
                .param("id", id)
                .update();
        events.publishEvent(new RegisterChanged(
                "edition",
                head.code(),
                "edition-imported",
                by.id(),
                clock.now(),
                null,
                Map.of("file", new Change(null, preview.fileName()), "rows", new Change(null, "" + drafts.size()))));
        return head.code();
    }

    private Kept kept(UUID id) {
        return json.readValue(
                jdbc.sql("select content from edition_import where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotVisibleException::new),
                Kept.class);
    }

    private ImportPreview preview(UUID id, Kept kept) {
        var existing = editions.find(kept.head().code(), true).orElse(null);
        var standing = new HashMap<String, Clause>();
        if (existing != null) {
            editions.clauses(existing.id()).forEach(clause -> standing.put(clause.number(), clause));
        }
        var earlier = earlier(kept.head());
        var known = new HashSet<String>();
        if (earlier != null) {
            editions.clauses(earlier.id()).forEach(clause -> known.add(clause.number()));
        }
        var rows = new ArrayList<ImportPreview.Row>();
        var numbers = new HashSet<String>();
        var followed = new HashSet<String>();
        for (var draft : drafts(kept)) {
            var mistakes = new ArrayList<>(draft.mistakes());
            if (!numbers.add(draft.number())) {
                mistakes.add(new Mistake("number", "twice", draft.number()));
            }
            var follows = draft.follows();
            if (follows != null && !follows.equals("-")) {
                if (!known.contains(follows)) {
                    mistakes.add(new Mistake("follows", "follows-unknown", follows));
                } else if (!followed.add(follows)) {
                    mistakes.add(new Mistake("follows", "follows-twice", follows));
                }
            }
            var old = standing.get(draft.number());
            var state = !mistakes.isEmpty()
                    ? State.WRONG
                    : old == null ? State.NEW : draft.sameAs(old) ? State.SAME : State.CHANGED;
            rows.add(new ImportPreview.Row(rows.size() + 1, draft.number(), draft.titleFa(), state, mistakes));
        }
        var refusal = existing != null && !existing.draft() ? "criteria.import.published" : null;
        return jdbc.sql("select file_name, taken_at is not null as taken from edition_import where id = :id")
                .param("id", id)
                .query((row, at) -> new ImportPreview(
                        id, row.getString("file_name"), kept.head(), rows, refusal, row.getBoolean("taken")))
                .single();
    }

    private static List<ClauseDraft> drafts(Kept kept) {
        return kept.rows().stream().map(row -> ClauseDraft.of(row, kept.head())).toList();
    }

    private @Nullable Edition earlier(EditionHead head) {
        var follows = head.follows();
        return follows == null ? null : editions.find(follows, true).orElseThrow(NotVisibleException::new);
    }

    /** Whose place a clause takes: as the file says, else the clause with the same title; by hand later. */
    private Map<String, UUID> matches(List<ClauseDraft> drafts, @Nullable Edition earlier) {
        var matches = new HashMap<String, UUID>();
        if (earlier == null) {
            return matches;
        }
        var before = editions.clauses(earlier.id());
        var taken = new HashSet<UUID>();
        for (var draft : drafts) {
            before.stream()
                    .filter(clause -> clause.number().equals(draft.follows()))
                    .findFirst()
                    .ifPresent(clause -> {
                        taken.add(clause.id());
                        matches.put(draft.number(), clause.id());
                    });
        }
        for (var draft : drafts) {
            before.stream()
                    .filter(clause -> draft.follows() == null
                            && clause.title().fa().equals(draft.titleFa())
                            && taken.add(clause.id()))
                    .findFirst()
                    .ifPresent(clause -> matches.put(draft.number(), clause.id()));
        }
        return matches;
    }
}
