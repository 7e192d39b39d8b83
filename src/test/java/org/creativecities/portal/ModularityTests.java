package org.creativecities.portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules point down, and only there. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

    @Test
    void everyModuleUsesOnlyWhatItMayKnow() {
        modules.verify();
    }
}
