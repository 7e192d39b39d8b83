package org.creativecities.portal.criteria.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.city.CsvTable;
import org.creativecities.portal.criteria.ClauseRow;
import org.creativecities.portal.criteria.PositionView;
import org.creativecities.portal.criteria.PublishedPositions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The public register as files; the columns are the same in both languages and both formats. */
@Component
class RegisterExport {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String[] COLUMNS = {
        "code",
        "edition",
        "number",
        "topic",
        "nature",
        "title_fa",
        "title_en",
        "original_en",
        "original_fr",
        "wording",
        "rendering_fa",
        "source",
        "source_url",
        "as_of",
        "provisional",
        "national_result",
        "reservation_fa",
        "reservation_en",
        "legal_basis",
        "reasoning",
        "minority_view",
        "deciding_body",
        "position_version",
        "decided_on",
        "next_look"
    };

    private final PublishedPositions positions;
    private final JsonMapper json;

    RegisterExport(PublishedPositions positions, JsonMapper json) {
        this.positions = positions;
        this.json = json;
    }

    ResponseEntity<byte[]> csv(List<ClauseRow> rows) {
        var table = new CsvTable(COLUMNS);
        var published = published(rows);
        rows.forEach(row -> table.row(cells(row, published.get(row.clause().id()))));
        return file(CSV, "criteria.csv", table.bytes());
    }

    ResponseEntity<byte[]> json(List<ClauseRow> rows) {
        var published = published(rows);
        var objects = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : rows) {
            var object = new LinkedHashMap<String, @Nullable Object>();
            var cells = cells(row, published.get(row.clause().id()));
            for (var at = 0; at < COLUMNS.length; at++) {
                object.put(COLUMNS[at], cells.get(at));
            }
            objects.add(object);
        }
        return file(MediaType.APPLICATION_JSON, "criteria.json", json.writeValueAsBytes(objects));
    }

    private Map<UUID, PositionView> published(List<ClauseRow> rows) {
        return positions.of(rows.stream().map(row -> row.clause().id()).toList());
    }

    private static List<@Nullable Object> cells(ClauseRow row, @Nullable PositionView position) {
        var clause = row.clause();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(clause.code());
        cells.add(clause.editionCode());
        cells.add(clause.number());
        cells.add(clause.topic().name());
        cells.add(clause.nature().name());
        cells.add(clause.title().fa());
        cells.add(clause.title().en());
        cells.add(clause.original());
        cells.add(clause.french());
        cells.add(clause.wording().name());
        cells.add(clause.rendering());
        cells.add(clause.source());
        cells.add(clause.sourceUrl());
        cells.add(clause.asOf().toString());
        cells.add(clause.provisional());
        if (position == null) {
            while (cells.size() < COLUMNS.length) {
                cells.add(null);
            }
            return cells;
        }
        cells.add(position.verdict().name());
        cells.add(position.reservation().fa());
        cells.add(position.reservation().en());
        cells.add(String.join(
                "; ",
                position.laws().stream()
                        .map(law -> law.title().fa() + (law.article().isEmpty() ? "" : "، " + law.article()))
                        .toList()));
        cells.add(position.reasoning());
        cells.add(position.minority());
        cells.add(position.body());
        cells.add(position.number());
        cells.add(position.decidedAt() == null ? null : position.decidedAt().toString());
        cells.add(position.nextLook() == null ? null : position.nextLook().toString());
        return cells;
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
