package org.creativecities.portal.city;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The reference files as anybody may take them home: as they were read, without what is withheld. */
@Service
@Transactional(readOnly = true)
public class OpenData {

    private static final String COUNTRY = "iso2";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Withheld withheld;

    OpenData(JdbcClient jdbc, JsonMapper json, Withheld withheld) {
        this.jdbc = jdbc;
        this.json = json;
        this.withheld = withheld;
    }

    /** A file with what the database knows about its last reading. */
    public record FileFacts(ReferenceFile file, int rows, String asOf, String sha256) {}

    public List<FileFacts> files() {
        record Row(String name, int rows, String asOf, String sha256) {}
        var rows = jdbc.sql("select name, row_count as rows, as_of, sha256 from reference_file")
                .query(Row.class)
                .list();
        return Arrays.stream(ReferenceFile.values())
                .flatMap(file -> rows.stream()
                        .filter(row -> row.name().equals(file.fileName()))
                        .map(row -> new FileFacts(file, row.rows(), row.asOf(), row.sha256())))
                .toList();
    }

    public byte[] csv(ReferenceFile file) {
        var records = records(file);
        var table = new CsvTable(records.get(0).getParser().getHeaderNames().toArray(String[]::new));
        records.forEach(
                row -> table.row(row.toList().stream().map(OpenData::typed).toList()));
        return table.bytes();
    }

    /** Rows as objects; an empty cell is null. All values are texts, for codes begin with zeros. */
    public byte[] json(ReferenceFile file) {
        return json.writeValueAsBytes(
                records(file).stream().map(OpenData::object).toList());
    }

    public byte[] outlines(ReferenceFile file) {
        return file.bytes();
    }

    private List<CSVRecord> records(ReferenceFile file) {
        var text = new String(file.bytes(), StandardCharsets.UTF_8);
        var layout = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), layout)) {
            return parser.getRecords().stream()
                    .filter(row ->
                            !row.isMapped(COUNTRY) || !withheld.countries().contains(row.get(COUNTRY)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable String> object(CSVRecord row) {
        var object = new LinkedHashMap<String, @Nullable String>();
        row.toMap().forEach((column, value) -> object.put(column, value.isEmpty() ? null : value));
        return Collections.unmodifiableMap(object);
    }

    /** A negative degree is a number, not the beginning of a formula. */
    private static Object typed(String cell) {
        return cell.matches("-\\d+(\\.\\d+)?") ? new BigDecimal(cell) : cell;
    }
}
