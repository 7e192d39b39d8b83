package org.creativecities.portal.notification;

import java.util.LinkedHashSet;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.UntouchedDossiers;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the secretariat of files that nobody has touched for too long; once for each such time. */
@Component
class UntouchedAlerts {

    private final UntouchedDossiers dossiers;
    private final Messenger messenger;
    private final People people;
    private final Cities cities;
    private final TransactionTemplate transaction;

    UntouchedAlerts(
            UntouchedDossiers dossiers,
            Messenger messenger,
            People people,
            Cities cities,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.messenger = messenger;
        this.people = people;
        this.cities = cities;
        this.transaction = transaction;
    }

    void run() {
        for (var file : dossiers.all()) {
            transaction.executeWithoutResult(status -> {
                if (dossiers.isFirst(file)) {
                    tell(file);
                }
            });
        }
    }

    private void tell(UntouchedDossiers.Untouched file) {
        var code = file.municipality();
        var city = cities.municipality(code).map(found -> found.name()).orElse(new Bilingual(code, code));
        var readers = new LinkedHashSet<>(people.holding(Role.SECRETARIAT_EXPERT));
        readers.addAll(people.holding(Role.HEAD_OF_SECRETARIAT));
        messenger.tell(
                readers,
                "dossier-untouched",
                Params.none()
                        .text("ref", file.reference())
                        .bilingual("city", city)
                        .number("n", dossiers.days())
                        .at("date", file.since()),
                "/office/dossiers/" + file.id(),
                "dossier:" + file.id());
    }
}
