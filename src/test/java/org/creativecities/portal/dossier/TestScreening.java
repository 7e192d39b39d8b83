package org.creativecities.portal.dossier;

import org.creativecities.portal.account.Account;
import org.springframework.stereotype.Component;

/** Admits dossiers for tests that begin after the screening. */
@Component
public class TestScreening {

    private final DossierScreening screening;
    private final TestDossiers tests;

    TestScreening(DossierScreening screening, TestDossiers tests) {
        this.screening = screening;
        this.tests = tests;
    }

    public void admit(TestDossiers.City city, Account expert) {
        screening.answer(
                city.dossier(),
                screening.find(city.dossier(), expert).orElseThrow().conditions().stream()
                        .map(one -> new ScreeningView.Answer(one.code(), true, "", 0))
                        .toList(),
                expert);
        screening.admit(city.dossier(), tests.version(city), expert);
    }
}
