package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.junit.jupiter.api.Test;

/** The whole table: role and status to actions. */
class CallPolicyTests {

    @Test
    void whoMayDoWhatWithACall() {
        var table = new TreeMap<String, String>();
        for (var role : Role.values()) {
            for (var status : CallStatus.values()) {
                var actions = CallPolicy.permitted(account(role), status).stream()
                        .map(CallAction::name)
                        .collect(Collectors.joining(" "));
                table.merge(role.code(), status + ": " + actions, (a, b) -> a + " | " + b);
            }
        }
        var everybody = "DRAFT:  | PUBLISHED: SEE | CLOSED: SEE | ARCHIVED: SEE";
        for (var code : List.of("CED", "CEX", "CSG", "CCL", "REV", "OPN", "NCO", "COU", "ADM")) {
            assertThat(table.remove(code)).as(code).isEqualTo(everybody);
        }
        assertThat(table)
                .containsOnlyKeys("SEX", "SHD", "AUD")
                .containsEntry(
                        "SEX",
                        "DRAFT: SEE EDIT SEE_EXTENSIONS | PUBLISHED: SEE EXTEND DECIDE_EXTENSION SEE_EXTENSIONS"
                                + " | CLOSED: SEE SEE_EXTENSIONS | ARCHIVED: SEE SEE_EXTENSIONS")
                .containsEntry(
                        "SHD",
                        "DRAFT: SEE EDIT PUBLISH SEE_EXTENSIONS"
                                + " | PUBLISHED: SEE POSTPONE EXTEND DECIDE_EXTENSION AMEND UNSEAL CLOSE SEE_EXTENSIONS"
                                + " | CLOSED: SEE UNSEAL REOPEN ARCHIVE SEE_EXTENSIONS | ARCHIVED: SEE UNSEAL SEE_EXTENSIONS")
                .containsEntry(
                        "AUD",
                        "DRAFT: SEE SEE_EXTENSIONS | PUBLISHED: SEE SEE_EXTENSIONS"
                                + " | CLOSED: SEE SEE_EXTENSIONS | ARCHIVED: SEE SEE_EXTENSIONS");
    }

    @Test
    void onlyTheSecretariatBeginsCalls() {
        for (var role : Role.values()) {
            assertThat(CallPolicy.mayCreate(account(role))).as(role.code()).isEqualTo(Role.SECRETARIAT.contains(role));
        }
    }

    @Test
    void whoMayDoWhatWithAVersion() {
        var table = new TreeMap<String, String>();
        for (var role : Role.values()) {
            for (var status : VersionStatus.values()) {
                var actions = VersionPolicy.permitted(account(role), status).stream()
                        .map(VersionAction::name)
                        .collect(Collectors.joining(" "));
                if (!actions.isEmpty()) {
                    table.merge(role.code(), status + ": " + actions, (a, b) -> a + " | " + b);
                }
            }
        }
        assertThat(table)
                .containsOnlyKeys("SEX", "SHD", "ADM", "AUD")
                .containsEntry("SEX", "DRAFT: SEE EDIT DISCARD | PUBLISHED: SEE DRAFT")
                .containsEntry("ADM", "DRAFT: SEE EDIT DISCARD | PUBLISHED: SEE DRAFT")
                .containsEntry("SHD", "DRAFT: SEE EDIT PUBLISH DISCARD | PUBLISHED: SEE DRAFT")
                .containsEntry("AUD", "DRAFT: SEE | PUBLISHED: SEE");
    }

    private static Account account(Role role) {
        var grant = new Account.Grant(UUID.randomUUID(), role, Role.CITY.contains(role) ? "1101" : null, null, null);
        return new Account(UUID.randomUUID(), "someone@example.ir", "نمونه", grant, List.of(grant));
    }
}
