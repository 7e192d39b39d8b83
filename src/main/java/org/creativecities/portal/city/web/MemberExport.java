package org.creativecities.portal.city.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.city.CsvTable;
import org.creativecities.portal.city.MemberCity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Member cities as files. The columns are the same in both languages and both formats. */
@Component
class MemberExport {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String[] COLUMNS = {
        "code",
        "city_en",
        "city_fa",
        "city_fa_provisional",
        "iso2",
        "country_en",
        "country_fa",
        "field",
        "field_en",
        "field_fa",
        "member_since",
        "field_since",
        "lat",
        "lon"
    };

    private final JsonMapper json;

    MemberExport(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<byte[]> csv(List<MemberCity> members) {
        var table = new CsvTable(COLUMNS);
        members.forEach(member -> table.row(cells(member)));
        return file(CSV, "creative-cities.csv", table.bytes());
    }

    ResponseEntity<byte[]> json(List<MemberCity> members) {
        var rows = members.stream().map(MemberExport::named).toList();
        return file(MediaType.APPLICATION_JSON, "creative-cities.json", json.writeValueAsBytes(rows));
    }

    private static List<@Nullable Object> cells(MemberCity member) {
        return Arrays.<@Nullable Object>asList(
                member.code(),
                member.name().en(),
                member.persianName(),
                member.provisional(),
                member.country().iso2(),
                member.country().name().en(),
                member.country().name().fa(),
                member.fieldCode(),
                member.field().en(),
                member.field().fa(),
                member.designated(),
                member.fieldSince(),
                member.latitude(),
                member.longitude());
    }

    private static Map<String, @Nullable Object> named(MemberCity member) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        var cells = cells(member);
        for (int i = 0; i < COLUMNS.length; i++) {
            row.put(COLUMNS[i], cells.get(i));
        }
        return row;
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
