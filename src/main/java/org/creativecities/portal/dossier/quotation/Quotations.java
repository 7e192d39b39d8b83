package org.creativecities.portal.dossier.quotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.asset.Asset;
import org.creativecities.portal.asset.AssetUses;
import org.creativecities.portal.asset.Assets;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.Cell;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.SectionPage;
import org.creativecities.portal.dossier.TypedAnswer;
import org.creativecities.portal.localization.Format;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the words of an asset into an answer and remembers that it did. */
@Service
@Transactional
public class Quotations implements AssetUses {

    /** @param stale whether the asset was changed after it was quoted */
    public record Quote(UUID asset, String name, AnswerKey key, Instant at, boolean stale) {}

    private final DossierReading reading;
    private final DossierWriting writing;
    private final Assets assets;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Format format;
    private final DatabaseClock clock;

    Quotations(
            DossierReading reading,
            DossierWriting writing,
            @Lazy Assets assets,
            JdbcClient jdbc,
            MessageSource messages,
            Format format,
            DatabaseClock clock) {
        this.reading = reading;
        this.writing = writing;
        this.assets = assets;
        this.jdbc = jdbc;
        this.messages = messages;
        this.format = format;
        this.clock = clock;
    }

    /** The box that is written into. @throws NotVisibleException when it is no text of this section */
    @Transactional(readOnly = true)
    public Cell box(SectionPage page, String question, String language) {
        return page.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .filter(cell -> cell.key().question().equals(question)
                        && cell.key().language().equals(language))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    /** The register of the city whose dossier this is. */
    @Transactional(readOnly = true)
    public List<Asset> offered(SectionPage page, String words, Account by) {
        return assets.list(by, null, null, words).stream()
                .filter(asset ->
                        asset.municipality().equals(page.dossier().card().municipality()))
                .toList();
    }

    public String words(Asset asset, AnswerKey key) {
        var english = key.language().equals("en");
        var day = asset.text().asOf();
        return asset.quotation(english, day == null ? "" : english ? Asset.englishDay(day) : format.date(day));
    }

    /**
     * Adds the words of the asset at the end of the answer.
     *
     * @param shown the version of the answer that the page showed
     * @throws org.creativecities.portal.dossier.StaleAnswersException when somebody else changed the answer meanwhile
     */
    public void quote(UUID id, AnswerKey key, long shown, UUID assetId, Account by) {
        var page = reading.section(id, key.section(), key.item(), by);
        var cell = box(page, key.question(), key.language());
        var asset = offered(page, "", by).stream()
                .filter(one -> one.id().equals(assetId))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var standing = page.value(cell);
        var text = standing.isBlank() ? words(asset, key) : standing + "\n" + words(asset, key);
        writing.save(id, key.section(), key.item(), List.of(new TypedAnswer(cell.key(), text, shown)), null, by);
        jdbc.sql("""
                        insert into asset_quote (id, dossier_id, section, item, question, language, asset_id, asset_version, quoted_by, quoted_at)
                        values (:id, :dossier, :section, :item, :question, :language, :asset, :version, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("dossier", id)
                .param("section", key.section())
                .param("item", key.item())
                .param("question", key.question())
                .param("language", key.language())
                .param("asset", assetId)
                .param("version", asset.version())
                .param("by", by.id())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What this section quotes, newest first. */
    @Transactional(readOnly = true)
    public List<Quote> of(UUID id, String section, Account reader) {
        if (!reading.find(id, reader).mayRead(section)) {
            throw new NotVisibleException();
        }
        return jdbc.sql("""
                        select q.*, a.name_fa as name, a.version > q.asset_version or a.removed_at is not null as stale
                        from asset_quote q join asset a on a.id = q.asset_id
                        where q.dossier_id = :dossier and q.section = :section order by q.quoted_at desc limit 100""")
                .param("dossier", id)
                .param("section", section)
                .query(Quotations::row)
                .list();
    }

    private static Quote row(ResultSet row, int number) throws SQLException {
        return new Quote(
                row.getObject("asset_id", UUID.class),
                row.getString("name"),
                new AnswerKey(
                        row.getString("section"),
                        row.getInt("item"),
                        row.getString("question"),
                        row.getString("language")),
                row.getObject("quoted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("stale"));
    }

    /** For the city itself: the secretariat reads drafts only after they are sent. */
    @Override
    @Transactional(readOnly = true)
    public List<AssetUses.Use> of(UUID asset, Account reader) {
        return jdbc
                .sql("""
                        select d.id, d.reference, q.section, q.item, max(q.quoted_at) as at
                        from asset_quote q join dossier d on d.id = q.dossier_id
                        where q.asset_id = :asset and d.deleted_at is null and d.municipality_code = :city
                        group by d.id, d.reference, q.section, q.item order by at desc limit 100""")
                .param("asset", asset)
                .param("city", reader.municipality())
                .query((row, n) -> new Place(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("section"),
                        row.getInt("item"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .filter(place -> reading.find(place.dossier(), reader).mayRead(place.section()))
                .map(this::use)
                .toList();
    }

    private record Place(UUID dossier, String reference, String section, int item, Instant at) {}

    private AssetUses.Use use(Place place) {
        var title = messages.getMessage(
                "dossier.quote.use",
                new Object[] {format.isolate(place.reference()), format.digits(place.section())},
                LocaleContextHolder.getLocale());
        var path = "/dossiers/" + place.dossier() + "/sections/" + place.section()
                + (place.item() == 0 ? "" : "/items/" + place.item());
        return new AssetUses.Use(title, path, place.at());
    }
}
