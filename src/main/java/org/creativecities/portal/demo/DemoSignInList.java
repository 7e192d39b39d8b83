package org.creativecities.portal.demo;

import java.util.List;
import org.creativecities.portal.account.DemoSignIns;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Who may be tried out, for the sign-in page and the notice at the start. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoSignInList implements DemoSignIns {

    @Override
    public List<DemoSignIn> all() {
        return DemoPeople.cast().stream()
                .filter(DemoCast.Part::shown)
                .map(part -> new DemoSignIn(
                        part.role(), new Bilingual(part.fa(), part.en()), part.email(), DemoCast.PASSWORD))
                .toList();
    }
}
