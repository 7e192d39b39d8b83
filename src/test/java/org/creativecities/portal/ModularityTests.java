package org.creativecities.portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The arrows between the modules point down, and only there. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

    @Test
    void everyModuleUsesOnlyWhatItMayKnow() {
        modules.verify();
    }

    /** The picture of what is really there, for docs/architecture.md. */
    @Test
    void drawsThePicture() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
