package org.creativecities.portal.asset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.city.CsvTable;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as a table, and back: a list is looked at before anything of it is written. */
@Service
@Transactional
public class AssetLists {

    public static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_ROWS = 500;
    private static final List<String> COLUMNS =
            List.of("kind", "field", "name_fa", "name_en", "place", "since", "facts_fa", "facts_en", "source", "as_of");

    /**
     * A row of the list.
     *
     * @param number of the line in the file, the heading being 1
     * @param known the asset of the same kind and name that it would change; null where it is new
     * @param problems message keys; the row is left out while there are any
     */
    public record Line(
            int number, @Nullable AssetText text, @Nullable Asset known, List<String> problems) {

        public boolean same() {
            return known != null && known.text().equals(text);
        }

        public boolean taken() {
            return problems.isEmpty() && !same();
        }
    }

    private final Assets assets;
    private final Cities cities;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    AssetLists(Assets assets, Cities cities, JdbcClient jdbc, DatabaseClock clock) {
        this.assets = assets;
        this.cities = cities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The register of the person's own city; an empty one is a form to fill. */
    @Transactional(readOnly = true)
    public byte[] table(Account by) {
        var table = new CsvTable(COLUMNS.toArray(String[]::new));
        for (var asset : assets.list(by, null, null, "")) {
            var text = asset.text();
            var day = text.asOf();
            table.row(Arrays.<@Nullable Object>asList(
                    text.kind().name(),
                    text.field(),
                    text.nameFa(),
                    text.nameEn(),
                    text.place(),
                    text.since(),
                    text.factsFa(),
                    text.factsEn(),
                    text.source(),
                    day == null ? "" : day.toString()));
        }
        return table.bytes();
    }

    /**
     * Keeps a list for a look at it.
     *
     * @throws NotAllowedException when it is no list with the columns of the register
     */
    public UUID bring(String fileName, byte[] content, Account by) {
        var city = by.municipality();
        if (!Assets.mayKeep(by) || city == null) {
            throw new NotAllowedException("asset.refused");
        }
        var text = text(content);
        var unused = records(text);
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into asset_import (id, municipality_code, file_name, content, brought_by, brought_at)
                        values (:id, :city, :name, :content, :by, :at)""")
                .param("id", id)
                .param("city", city)
                .param("name", TextRules.line(fileName))
                .param("content", text)
                .param("by", by.id())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (TextRules.isStorable(text)) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            // said below
        }
        throw new NotAllowedException("asset.import.not-utf8");
    }

    private static List<CSVRecord> records(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            if (!parser.getHeaderMap().keySet().containsAll(List.of("kind", "name_fa"))) {
                throw new NotAllowedException("asset.import.columns");
            }
            var records = parser.stream().limit(MOST_ROWS + 1L).toList();
            if (records.isEmpty() || records.size() > MOST_ROWS) {
                throw new NotAllowedException("asset.import.rows");
            }
            return records;
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new NotAllowedException("asset.import.columns");
        }
    }

    /** What the list would do now, line by line. Nothing is written. */
    @Transactional(readOnly = true)
    public List<Line> look(UUID id, Account by) {
        var content = jdbc.sql("select content from asset_import where id = :id and municipality_code = :city")
                .param("id", id)
                .param("city", by.municipality())
                .query(String.class)
                .optional()
                .orElseThrow(NotVisibleException::new);
        var known = assets.list(by, null, null, "").stream()
                .collect(Collectors.toMap(asset -> key(asset.text()), asset -> asset, (one, other) -> one));
        var fields = cities.fields().stream().map(CreativeField::code).toList();
        var lines = new ArrayList<Line>();
        for (var one : records(content)) {
            lines.add(line(one, known, fields));
        }
        return lines;
    }

    private static String key(AssetText text) {
        return text.kind() + "/" + PersianText.searchKey(text.nameFa());
    }

    private static Line line(CSVRecord record, Map<String, Asset> known, List<String> fields) {
        var problems = new ArrayList<String>();
        var number = (int) Math.min(record.getRecordNumber() + 1, Integer.MAX_VALUE);
        var kind = Arrays.stream(AssetKind.values())
                .filter(one -> one.name().equals(cell(record, "kind").toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            problems.add("asset.import.kind");
            return new Line(number, null, null, problems);
        }
        var field = cell(record, "field").toUpperCase(Locale.ROOT);
        if (!field.isEmpty() && !fields.contains(field)) {
            problems.add("asset.import.field");
        }
        var day = cell(record, "as_of");
        var asOf = DateInput.parse(day).orElse(null);
        if (!day.isEmpty() && asOf == null) {
            problems.add("asset.import.date");
        }
        var text = new AssetText(
                kind,
                field.isEmpty() ? null : field,
                cell(record, "name_fa"),
                cell(record, "name_en"),
                cell(record, "place"),
                cell(record, "since"),
                TextRules.lines(raw(record, "facts_fa")),
                TextRules.lines(raw(record, "facts_en")),
                cell(record, "source"),
                asOf);
        problems.addAll(AssetRules.problems(text).values());
        return new Line(number, text, known.get(key(text)), problems);
    }

    private static String cell(CSVRecord record, String column) {
        return TextRules.line(raw(record, column));
    }

    /** A cell that was written with an apostrophe before a formula's sign comes back without it. */
    private static String raw(CSVRecord record, String column) {
        var value = record.isSet(column) ? record.get(column) : "";
        return value.matches("(?s)'[=+\\-@].*") ? value.substring(1) : value;
    }

    /** Writes the lines without problems; answers how many. A second time it writes nothing new. */
    public int apply(UUID id, Account by) {
        var taken = 0;
        for (var line : look(id, by)) {
            var text = line.text();
            if (!line.taken() || text == null) {
                continue;
            }
            var asset = line.known();
            if (asset == null) {
                assets.add(text, by);
            } else {
                assets.change(asset.id(), text, asset.version(), by);
            }
            taken++;
        }
        jdbc.sql("update asset_import set applied_at = portal_now() where id = :id")
                .param("id", id)
                .update();
        return taken;
    }
}
