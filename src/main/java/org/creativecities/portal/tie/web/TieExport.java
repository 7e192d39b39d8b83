package org.creativecities.portal.tie.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.city.CsvTable;
import org.creativecities.portal.tie.Statement;
import org.creativecities.portal.tie.TieFiles;
import org.creativecities.portal.tie.TieView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The register as files: every row with what is said about it, by whom, and where one can read that. */
@Component
class TieExport {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String[] COLUMNS = {
        "code",
        "type",
        "basis",
        "home_fa",
        "home_en",
        "municipality_code",
        "province_code",
        "partner_en",
        "partner_fa",
        "iso2",
        "country_en",
        "signed_year",
        "expires_on",
        "status",
        "status_computed",
        "proof",
        "as_of"
    };

    private final TieFiles files;
    private final JsonMapper json;

    TieExport(TieFiles files, JsonMapper json) {
        this.files = files;
        this.json = json;
    }

    ResponseEntity<byte[]> csv(List<TieView> ties) {
        var statements = standing(ties);
        var columns = new ArrayList<>(List.of(COLUMNS));
        columns.addAll(List.of("tags", "confidence", "notes", "sources"));
        var table = new CsvTable(columns.toArray(String[]::new));
        for (var tie : ties) {
            var said = statements.getOrDefault(tie.id(), List.of());
            var row = new ArrayList<@Nullable Object>(cells(tie));
            row.add(joined(said.stream().map(one -> one.tag().name()).toList()));
            row.add(joined(said.stream().map(one -> one.confidence().name()).toList()));
            row.add(joined(said.stream()
                    .map(one ->
                            one.note() == null ? "" : String.valueOf(one.note().en()))
                    .toList()));
            row.add(joined(said.stream()
                    .flatMap(one -> one.sources().stream())
                    .map(TieExport::text)
                    .toList()));
            table.row(row);
        }
        return file(CSV, "sister-cities.csv", table.bytes());
    }

    ResponseEntity<byte[]> json(List<TieView> ties) {
        var statements = standing(ties);
        var rows = ties.stream()
                .map(tie -> {
                    var row = new LinkedHashMap<String, @Nullable Object>();
                    var cells = cells(tie);
                    for (int i = 0; i < COLUMNS.length; i++) {
                        row.put(COLUMNS[i], cells.get(i));
                    }
                    row.put(
                            "statements",
                            statements.getOrDefault(tie.id(), List.of()).stream()
                                    .map(TieExport::statement)
                                    .toList());
                    return row;
                })
                .toList();
        return file(MediaType.APPLICATION_JSON, "sister-cities.json", json.writeValueAsBytes(rows));
    }

    private Map<UUID, List<Statement>> standing(List<TieView> ties) {
        var all = files.statements(ties.stream().map(TieView::id).toList());
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(one -> one.state() == Statement.State.STANDING)
                                .toList()));
    }

    private static List<@Nullable Object> cells(TieView tie) {
        var expires = tie.expiresOn();
        return Arrays.<@Nullable Object>asList(
                tie.code(),
                tie.type().name(),
                tie.basis().name(),
                tie.home().fa(),
                tie.home().en(),
                tie.municipality(),
                tie.provinceCode(),
                tie.partnerName().en(),
                tie.partnerName().fa(),
                tie.iso2(),
                tie.country().en(),
                tie.signedYear(),
                expires == null ? null : expires.toString(),
                tie.status().name(),
                tie.computed().name(),
                tie.proof().name(),
                tie.asOf());
    }

    private static Map<String, @Nullable Object> statement(Statement said) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("origin", said.origin().name());
        map.put("tag", said.tag().name());
        map.put("signed_year", said.signedYear());
        map.put("confidence", said.confidence().name());
        var note = said.note();
        map.put("note_fa", note == null ? null : note.fa());
        map.put("note_en", note == null ? null : note.en());
        map.put("as_of", said.asOf());
        map.put("sources", said.sources().stream().map(TieExport::text).toList());
        return map;
    }

    private static String text(Statement.Source source) {
        return source.url() == null ? source.title() : source.url();
    }

    private static String joined(List<String> parts) {
        return String.join(" | ", parts);
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
