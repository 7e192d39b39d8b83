package org.creativecities.portal.asset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.DocumentView;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.FileType;
import org.creativecities.portal.document.Rules;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the register. A city's team keeps its own; the secretariat and the auditor read all; nobody else knows of
 * it. Another city's asset is not there.
 */
@Service("assetRegister")
@Transactional
public class Assets {

    private static final long MOST_BYTES = 5L * 1024 * 1024;
    private static final int MOST_DOCUMENTS = 10;

    /** @param caption what it shows */
    public record Paper(DocumentView document, String caption) {}

    private record Row(UUID document, String caption) {}

    private final AssetRows rows;
    private final Documents documents;
    private final List<AssetUses> uses;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Assets(
            AssetRows rows,
            Documents documents,
            List<AssetUses> uses,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.documents = documents;
        this.uses = uses;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The register within this person's reach.
     *
     * @param city limits what staff see; a city's people always see their own
     */
    @Transactional(readOnly = true)
    public List<Asset> list(Account reader, @Nullable String city, @Nullable AssetKind kind, String words) {
        var own = reader.municipality();
        if (own == null && !reads(reader)) {
            throw new NotVisibleException();
        }
        return rows.list(own == null ? city : own, kind, TextRules.line(words));
    }

    /** @throws NotVisibleException when there is none within reach */
    @Transactional(readOnly = true)
    public Asset find(UUID id, Account reader) {
        return rows.find(id)
                .filter(asset -> reader.actsFor(asset.municipality()) || reads(reader))
                .orElseThrow(NotVisibleException::new);
    }

    public static boolean mayKeep(Account account) {
        return account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR) && account.municipality() != null;
    }

    private static boolean reads(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
    }

    public UUID add(AssetText text, Account by) {
        var city = by.municipality();
        if (!mayKeep(by) || city == null) {
            throw new NotAllowedException("asset.refused");
        }
        var id = UUID.randomUUID();
        var now = clock.now();
        rows.add(id, city, text, by.id(), now);
        events.publishEvent(
                new AssetChanged(id, city, "added", by.id(), now, Map.of("name", new Change(null, text.nameFa()))));
        return id;
    }

    /** @throws ConflictException when somebody else changed it meanwhile */
    public void change(UUID id, AssetText text, long version, Account by) {
        var asset = mine(id, by);
        var now = clock.now();
        if (!rows.change(id, text, version, now)) {
            throw new ConflictException("asset.conflict");
        }
        events.publishEvent(new AssetChanged(
                id,
                asset.municipality(),
                "changed",
                by.id(),
                now,
                Map.of("version", new Change("v" + version, "v" + (version + 1)))));
    }

    /** Takes it out of the register; what quotes it keeps its words. */
    public void remove(UUID id, long version, Account by) {
        var asset = mine(id, by);
        if (!rows.remove(id, version)) {
            throw new ConflictException("asset.conflict");
        }
        events.publishEvent(new AssetChanged(
                id,
                asset.municipality(),
                "removed",
                by.id(),
                clock.now(),
                Map.of("name", new Change(asset.text().nameFa(), null))));
    }

    private Asset mine(UUID id, Account by) {
        var asset = find(id, by);
        if (!mayKeep(by) || !by.actsFor(asset.municipality())) {
            throw new NotAllowedException("asset.refused");
        }
        return asset;
    }

    /** Where it is quoted, as far as this person may know. */
    @Transactional(readOnly = true)
    public List<AssetUses.Use> uses(UUID id, Account reader) {
        find(id, reader);
        return uses.stream().flatMap(one -> one.of(id, reader).stream()).toList();
    }

    @Transactional(readOnly = true)
    public List<Paper> papers(UUID id, Account reader) {
        find(id, reader);
        var all = jdbc.sql("""
                        select document_id as document, caption from asset_document
                        where asset_id = :asset order by added_at""").param("asset", id).query(Row.class).list();
        var stored = documents.find(all.stream().map(Row::document).toList());
        var papers = new ArrayList<Paper>();
        for (var row : all) {
            var document = stored.get(row.document());
            if (document != null) {
                papers.add(new Paper(document, row.caption()));
            }
        }
        return papers;
    }

    /** Adds a paper or a photo. */
    public void attach(UUID id, String caption, @Nullable String name, InputStream content, Account by) {
        var asset = mine(id, by);
        var rules = Rules.of(EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG), MOST_BYTES)
                .count(papers(id, by).size(), MOST_DOCUMENTS);
        var document = documents.store(name, content, rules, by.id());
        var now = clock.now();
        jdbc.sql("""
                        insert into asset_document (asset_id, document_id, caption, added_by, added_at)
                        values (:asset, :document, :caption, :by, portal_now())""")
                .param("asset", id)
                .param("document", document.id())
                .param("caption", TextRules.line(caption))
                .param("by", by.id())
                .update();
        events.publishEvent(new AssetChanged(
                id,
                asset.municipality(),
                "document-added",
                by.id(),
                now,
                Map.of("document", new Change(null, document.id().toString()))));
    }

    public void detach(UUID id, UUID document, Account by) {
        var asset = mine(id, by);
        // Removed with its row: the document itself is swept a day later and nothing may name it then.
        var gone = jdbc.sql("delete from asset_document where asset_id = :asset and document_id = :document")
                .param("asset", id)
                .param("document", document)
                .update();
        if (gone == 0) {
            throw new ConflictException("asset.conflict");
        }
        documents.discard(document);
        events.publishEvent(new AssetChanged(
                id,
                asset.municipality(),
                "document-removed",
                by.id(),
                clock.now(),
                Map.of("document", new Change(document.toString(), null))));
    }

    @Transactional(readOnly = true)
    public ResponseEntity<Resource> serve(UUID id, UUID document, boolean preview, Account reader) {
        if (papers(id, reader).stream().noneMatch(paper -> paper.document().id().equals(document))) {
            throw new NotVisibleException();
        }
        return preview ? documents.preview(document) : documents.serve(document);
    }
}
