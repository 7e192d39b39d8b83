package org.creativecities.portal.criteria;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.creativecities.portal.localization.TextRules;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a CSV or JSON file into rows of named texts. What the texts mean is judged later, row by row. */
@Component
class ImportReader {

    static final int MOST_ROWS = 500;

    private static final Set<String> NEEDED = Set.of("number", "title_fa", "original_en", "rendering_fa");

    private final JsonMapper json;

    ImportReader(JsonMapper json) {
        this.json = json;
    }

    List<Map<String, String>> read(String content) {
        var text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        if (text.isBlank()) {
            throw new ImportRefusedException("criteria.import.empty");
        }
        if (!TextRules.isStorable(text)) {
            throw new ImportRefusedException("criteria.import.unreadable");
        }
        var first = text.strip().charAt(0);
        var rows = first == '[' || first == '{' ? fromJson(text) : fromCsv(text);
        if (rows.isEmpty()) {
            throw new ImportRefusedException("criteria.import.empty");
        }
        if (rows.size() > MOST_ROWS) {
            throw new ImportRefusedException("criteria.import.too-many");
        }
        return rows;
    }

    private static List<Map<String, String>> fromCsv(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            var columns = new ArrayList<String>();
            parser.getHeaderNames().forEach(name -> columns.add(name.strip().toLowerCase(Locale.ROOT)));
            if (!columns.containsAll(NEEDED)) {
                throw new ImportRefusedException("criteria.import.columns");
            }
            var rows = new ArrayList<Map<String, String>>();
            for (var record : parser) {
                var row = new LinkedHashMap<String, String>();
                for (var at = 0; at < columns.size() && at < record.size(); at++) {
                    row.put(columns.get(at), record.get(at));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new ImportRefusedException("criteria.import.unreadable");
        }
    }

    private List<Map<String, String>> fromJson(String text) {
        try {
            var tree = json.readTree(text);
            var clauses = tree.isArray() ? tree : tree.path("clauses");
            if (!clauses.isArray()) {
                throw new ImportRefusedException("criteria.import.columns");
            }
            var rows = new ArrayList<Map<String, String>>();
            for (var clause : clauses) {
                var row = new LinkedHashMap<String, String>();
                flatten(row, "", clause);
                rows.add(row);
            }
            return rows;
        } catch (JacksonException e) {
            throw new ImportRefusedException("criteria.import.unreadable");
        }
    }

    /** {@code title.fa} and {@code titleFa} become {@code title_fa}; the Persian text may be called {@code rendering}. */
    private static void flatten(Map<String, String> row, String prefix, JsonNode node) {
        for (var field : node.properties()) {
            var name = prefix
                    + field.getKey().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
            if (field.getValue().isObject() && prefix.isEmpty()) {
                flatten(row, name + "_", field.getValue());
            } else if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                row.put(
                        name.equals("rendering") ? "rendering_fa" : name,
                        field.getValue().asString());
            }
        }
    }
}
