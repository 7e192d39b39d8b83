package org.creativecities.portal.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * The files the reference data comes from, in the order they are read. Where each comes from and under which licence
 * is told on the page of open data.
 */
public enum ReferenceFile {
    COUNTRIES("countries", "csv", "2026-11"),
    PROVINCES("iran-provinces", "csv", "2020"),
    MUNICIPALITIES("iran-municipalities", "csv", "2020-08"),
    MEMBERS("uccn-members", "csv", "2025-10-31"),
    FIELD_CHANGES("uccn-field-changes", "csv", "2023-10-31"),
    WORLD_CITIES("world-cities", "csv", "2022-04"),
    SISTER_CITIES("iran-sister-cities", "csv", "2026-07"),
    SISTER_CITY_NOTES("iran-sister-cities-fa", "csv", "2026-11"),
    SISTER_CITY_VOICES("iran-sister-cities-voices", "csv", "2026-11"),
    PROVINCE_OUTLINES("iran-provinces", "geojson", "2025-10"),
    WORLD_OUTLINES("world-countries", "geojson", "2018-05");

    private final String file;
    private final String extension;
    private final String asOf;

    ReferenceFile(String file, String extension, String asOf) {
        this.file = file;
        this.extension = extension;
        this.asOf = asOf;
    }

    /** The name with its extension, as it is offered for download. */
    public String fileName() {
        return file + "." + extension;
    }

    /** The name under which a table is offered as JSON. */
    public String jsonName() {
        return file + ".json";
    }

    /** The year, month or day its content was true at; as exact as its source says. */
    public String asOf() {
        return asOf;
    }

    public boolean table() {
        return "csv".equals(extension);
    }

    public static Optional<ReferenceFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }

    static List<ReferenceFile> tables() {
        return Arrays.stream(values()).filter(ReferenceFile::table).toList();
    }

    /** The content; the caller closes it. */
    public InputStream open() {
        try {
            return new ClassPathResource("reference/" + fileName()).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (var content = open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What moves the file's rows from the table {@code incoming} to where they belong. */
    String sql() {
        try {
            return new ClassPathResource("reference/" + file + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace(":file", "'" + fileName() + "'")
                    .replace(":as_of", "'" + asOf + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
