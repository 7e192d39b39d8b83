package org.creativecities.portal.packaged;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creativecities.portal.PortalApplication;
import org.creativecities.portal.dossier.TestDossiers;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The cities that the clients work for, made before the first start by the portal's own rules, in this process.
 *
 * @param drafts dossiers to be written and to hang files on
 * @param approved dossiers that a mayor may send
 */
record CrashWorld(List<Work> drafts, List<Work> approved) {

    /**
     * A dossier and who works on it.
     *
     * @param person the editor of a draft, the mayor of an approved one
     */
    record Work(UUID dossier, UUID person, String email) {}

    static CrashWorld make(Path folder, int drafts, int approved) {
        try (var context = new SpringApplicationBuilder(PortalApplication.class)
                .run(
                        "--server.port=0",
                        // Builders of other tests stand on the class path too and want what is not here.
                        "--spring.main.lazy-initialization=true",
                        "--portal.demo=false",
                        "--db-scheduler.enabled=false",
                        "--portal.database.folder=" + folder)) {
            var dossiers = context.getBean(TestDossiers.class);
            return new CrashWorld(
                    several(drafts, () -> {
                        var city = dossiers.draft();
                        return new Work(
                                city.dossier(),
                                city.editor().id(),
                                city.editor().email());
                    }),
                    several(approved, () -> {
                        var city = dossiers.approved(dossiers.approvalAsked(dossiers.complete(dossiers.draft())));
                        return new Work(
                                city.dossier(), city.mayor().id(), city.mayor().email());
                    }));
        }
    }

    private static List<Work> several(int count, Supplier<Work> one) {
        return Stream.generate(one).limit(count).toList();
    }

    List<UUID> people() {
        return Stream.concat(drafts.stream(), approved.stream())
                .map(Work::person)
                .toList();
    }
}
