package org.creativecities.portal.demo;

import java.util.List;
import org.creativecities.portal.account.Role;
import org.jspecify.annotations.Nullable;

/** The people of the demo world. They have posts, not names of real persons. */
final class DemoCast {

    /** One password for all of them; it is shown on the sign-in page. */
    static final String PASSWORD = "creative-cities";

    private DemoCast() {}

    /**
     * @param municipality four-digit code, null for staff
     * @param shown whether the person stands in the list on the sign-in page
     */
    record Part(
            String email,
            String fa,
            String en,
            Role role,
            @Nullable String municipality,
            boolean shown) {}

    static final List<Part> STAFF = List.of(
            staff("expert", "کارشناس دبیرخانه (نمونه)", "Secretariat expert (sample)", Role.SECRETARIAT_EXPERT),
            staff("head", "رئیس دبیرخانه (نمونه)", "Head of secretariat (sample)", Role.HEAD_OF_SECRETARIAT),
            staff("reviewer", "داور ۱ (نمونه)", "Reviewer 1 (sample)", Role.REVIEWER),
            hidden("reviewer2", "داور ۲ (نمونه)", "Reviewer 2 (sample)", Role.REVIEWER),
            hidden("reviewer3", "داور ۳ (نمونه)", "Reviewer 3 (sample)", Role.REVIEWER),
            staff("admin", "مدیر سامانه (نمونه)", "Administrator (sample)", Role.ADMINISTRATOR),
            hidden("admin2", "مدیر سامانه ۲ (نمونه)", "Administrator 2 (sample)", Role.ADMINISTRATOR),
            staff("auditor", "ناظر (نمونه)", "Auditor (sample)", Role.AUDITOR),
            staff(
                    "commission",
                    "کارشناس کمیسیون ملی (نمونه)",
                    "National Commission officer (sample)",
                    Role.COMMISSION_OFFICER),
            staff("opinion", "کارشناس دستگاه نظردهنده (نمونه)", "Opinion officer (sample)", Role.OPINION_OFFICER),
            staff("council", "عضو شورای راهبردی (نمونه)", "Strategic council member (sample)", Role.COUNCIL_MEMBER));

    static Part editor(String place, String fa, String en, String code, boolean shown) {
        return city("editor", "رابط اجرایی", "Focal point of", Role.CITY_EDITOR, place, fa, en, code, shown);
    }

    static Part mayor(String place, String fa, String en, String code, boolean shown) {
        return city("mayor", "شهردار", "Mayor of", Role.MAYOR, place, fa, en, code, shown);
    }

    static Part contributor(String place, String fa, String en, String code) {
        return city("contributor", "کارشناس شهر", "Contributor of", Role.CITY_CONTRIBUTOR, place, fa, en, code, true);
    }

    static Part clerk(String place, String fa, String en, String code) {
        return city("clerk", "دبیر شورای شهر", "Council clerk of", Role.COUNCIL_CLERK, place, fa, en, code, true);
    }

    private static Part city(
            String post,
            String postFa,
            String postEn,
            Role role,
            String place,
            String fa,
            String en,
            String code,
            boolean shown) {
        return new Part(
                post + "." + place + "@example.ir",
                postFa + " " + fa + " (نمونه)",
                postEn + " " + en + " (sample)",
                role,
                code,
                shown);
    }

    private static Part staff(String post, String fa, String en, Role role) {
        return new Part(post + "@example.ir", fa, en, role, null, true);
    }

    private static Part hidden(String post, String fa, String en, Role role) {
        return new Part(post + "@example.ir", fa, en, role, null, false);
    }
}
