package org.creativecities.portal.site.pages;

import java.util.Arrays;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.OpenData;
import org.creativecities.portal.city.ReferenceFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where every piece of reference data comes from, under which licence, and the files to take home. */
@Controller
class OpenDataController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final OpenData openData;

    OpenDataController(OpenData openData) {
        this.openData = openData;
    }

    @GetMapping("/open-data")
    String page(Model model) {
        model.addAttribute("files", openData.files());
        model.addAttribute(
                "attributions",
                Arrays.asList("osm", "geonames", "csc", "simplemaps", "natural-earth", "azizi", "cldr"));
        return "site/open-data";
    }

    @GetMapping("/open-data/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        var table = name.endsWith(".json")
                ? ReferenceFile.named(name.replaceFirst("\\.json$", ".csv"))
                : ReferenceFile.named(name);
        var file = table.orElseThrow(NotVisibleException::new);
        if (!file.table()) {
            return answer(GEO_JSON, name, openData.outlines(file));
        }
        return name.endsWith(".json")
                ? answer(MediaType.APPLICATION_JSON, name, openData.json(file))
                : answer(CSV, name, openData.csv(file));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
