package org.creativecities.portal.startup;

import java.util.List;

/** Given by the demo world where it is on: who may be tried out. Printed when the portal is ready. */
public interface DemoSignIns {

    List<DemoSignIn> all();

    /**
     * One invented person.
     *
     * @param who the role and the body, in words
     */
    record DemoSignIn(String who, String email, String password) {}
}
