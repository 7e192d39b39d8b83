package org.creativecities.portal.packaged;

import java.time.Duration;

/** The ways in which something dies. */
enum Blow {
    /** SIGKILL to the application; its database lives on. */
    APPLICATION {
        @Override
        PackagedPortal strike(PackagedPortal portal, PackagedDatabase database, String[] settings) {
            portal.kill();
            return PackagedPortal.start(settings);
        }
    },
    /** SIGKILL to all processes of the database; the application has to find it again by itself. */
    DATABASE {
        @Override
        PackagedPortal strike(PackagedPortal portal, PackagedDatabase database, String[] settings) {
            database.kill();
            database.awaitAnswer(Duration.ofSeconds(60));
            return portal;
        }
    },
    BOTH {
        @Override
        PackagedPortal strike(PackagedPortal portal, PackagedDatabase database, String[] settings) {
            portal.kill();
            database.kill();
            return PackagedPortal.start(settings);
        }
    },
    /** SIGTERM to the application: what is under way may be finished. */
    ORDERLY_STOP {
        @Override
        PackagedPortal strike(PackagedPortal portal, PackagedDatabase database, String[] settings) {
            portal.terminate();
            portal.awaitExit(Duration.ofSeconds(60));
            return PackagedPortal.start(settings);
        }
    };

    /** Strikes, sees that everything runs again, and answers the portal that runs then. */
    abstract PackagedPortal strike(PackagedPortal portal, PackagedDatabase database, String[] settings);
}
