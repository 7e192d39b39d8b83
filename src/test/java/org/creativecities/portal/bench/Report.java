package org.creativecities.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that is printed and kept as target/bench.md. */
final class Report {

    private final List<String> text = new ArrayList<>();

    void heading(String words) {
        text.add("");
        text.add("## " + words);
        text.add("");
    }

    void says(String words) {
        text.add(words);
    }

    /** @param small the same pages over the small world, in the same order */
    void pages(List<Line> small, List<Line> large) {
        text.add("| page | ms | 9 of 10 | floor ms | × floor | growth | statements (small → large) | bytes | gzip |");
        text.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (var i = 0; i < large.size(); i++) {
            var before = small.get(i);
            var now = large.get(i);
            text.add(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.2f | %d → %d | %,d | %,d |",
                    now.name(),
                    now.page().median(),
                    now.page().ninetieth(),
                    now.floor().median(),
                    now.ratio(),
                    now.page().median() / before.page().median(),
                    before.statements(),
                    now.statements(),
                    now.plain(),
                    now.packed()));
        }
    }

    void keep() throws IOException {
        var all = String.join("\n", text) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "bench.md"), "# Benchmark\n" + all);
        System.out.println(all);
    }
}
