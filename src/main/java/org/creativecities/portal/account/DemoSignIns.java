package org.creativecities.portal.account;

import java.util.List;
import org.creativecities.portal.localization.Bilingual;

/** The sign-ins shown on the sign-in page of the demo. Implemented by the demo; elsewhere there is no such bean. */
public interface DemoSignIns {

    /** All of them, in the order in which they are shown. */
    List<DemoSignIn> all();

    /**
     * One invented person of the demo.
     *
     * @param note who that is, for example «رابط اجرایی یزد»
     */
    record DemoSignIn(Role role, Bilingual note, String email, String password) {}
}
