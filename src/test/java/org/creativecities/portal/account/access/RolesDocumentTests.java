package org.creativecities.portal.account.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.account.Role;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/roles.md} is printed from the access matrix. When it differs, the right text lies in
 * {@code target/roles.md}: look at the difference, then copy it.
 */
class RolesDocumentTests {

    @Test
    void theDocumentSaysWhatTheMatrixSays() throws IOException {
        var printed = print(new AccessMatrix().inOrder());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/roles.md"), printed);
        assertThat(Path.of("docs/roles.md")).exists();
        assertThat(Files.readString(Path.of("docs/roles.md")))
                .as("cp target/roles.md docs/roles.md after reading the difference")
                .isEqualTo(printed);
    }

    private static String print(List<AccessRule> rules) {
        var lines = new ArrayList<String>();
        lines.add("# Roles and doors");
        lines.add("");
        lines.add("Printed by `RolesDocumentTests` from `src/main/resources/access/*.csv`; do not edit by hand.");
        lines.add("A row says who may reach a door. What may be done behind it is decided by the policy of the thing");
        lines.add("itself (`DossierPolicy`, `ReviewPolicy`, `AccountPolicy` …). An address without a row is nobody's.");
        lines.add("");
        lines.add("| Code | Role |");
        lines.add("|---|---|");
        for (var role : Role.values()) {
            lines.add("| " + role.code() + " | `" + role.name() + "` |");
        }
        lines.add("");
        lines.add("| Address | Method | Who | Module |");
        lines.add("|---|---|---|---|");
        for (var rule : rules) {
            lines.add("| `" + rule.pattern().getPatternString() + "` | " + rule.method() + " | "
                    + String.join(" ", rule.sortedWho()) + " | " + rule.source().replace(".csv", "") + " |");
        }
        return String.join("\n", lines) + "\n";
    }
}
