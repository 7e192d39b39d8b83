package org.creativecities.portal.packaged;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.PortalApplication;
import org.creativecities.portal.account.Account;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The cities that the clients work for, made before the first start by the portal's own rules, in this process.
 *
 * @param drafts dossiers to be written and to hang files on
 * @param approved dossiers that a mayor may send
 * @param reviewed dossiers about which somebody of the secretariat may write a decision
 * @param prepared dossiers whose decision a head may release
 */
record CrashWorld(List<Work> drafts, List<Work> approved, List<Work> reviewed, List<Work> prepared) {

    /**
     * A dossier and who works on it.
     *
     * @param person the editor of a draft, the mayor of an approved one, the expert or the head for a decision
     */
    record Work(UUID dossier, UUID person, String email) {

        static Work of(UUID dossier, Account account) {
            return new Work(dossier, account.id(), account.email());
        }
    }

    static CrashWorld make(Path folder, int drafts, int others) {
        try (var context = new SpringApplicationBuilder(PortalApplication.class)
                .run(
                        "--server.port=0",
                        // Builders of other tests stand on the class path too and want what is not here.
                        "--spring.main.lazy-initialization=true",
                        "--portal.demo=false",
                        "--db-scheduler.enabled=false",
                        "--portal.database.folder=" + folder)) {
            return new CrashBuilder(context).world(drafts, others);
        }
    }

    List<UUID> people() {
        return Stream.of(drafts, approved, reviewed, prepared)
                .flatMap(List::stream)
                .map(Work::person)
                .distinct()
                .toList();
    }
}
