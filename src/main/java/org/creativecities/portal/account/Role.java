package org.creativecities.portal.account;

import java.util.Set;

/** What a person is allowed to be in the portal. A person may hold several and acts in one at a time. */
public enum Role {
    /** Focal point of a municipality: writes all drafts of the city. */
    CITY_EDITOR("CED"),
    /** Writes the sections of the city's drafts that were assigned to them. */
    CITY_CONTRIBUTOR("CEX"),
    /** Approves, signs and sends in the city's name. */
    MAYOR("CSG"),
    /** Uploads the council's decisions. */
    COUNCIL_CLERK("CCL"),
    /** Scores the dossiers assigned to them. */
    REVIEWER("REV"),
    /** Answers for a body that was asked for its opinion. */
    OPINION_OFFICER("OPN"),
    /** Officer of the National Commission for UNESCO. */
    COMMISSION_OFFICER("NCO"),
    /** Handles all files in the secretariat. */
    SECRETARIAT_EXPERT("SEX"),
    /** Head of the secretariat: extends deadlines and releases decisions. */
    HEAD_OF_SECRETARIAT("SHD"),
    /** Member of the strategic council or a working group. */
    COUNCIL_MEMBER("COU"),
    /** Manages accounts and settings; has no right to content. */
    ADMINISTRATOR("ADM"),
    /** Reads everything and the event log; writes nothing. */
    AUDITOR("AUD");

    /** The roles that belong to one municipality. */
    public static final Set<Role> CITY = Set.of(CITY_EDITOR, CITY_CONTRIBUTOR, MAYOR, COUNCIL_CLERK);

    /** The roles of the secretariat. */
    public static final Set<Role> SECRETARIAT = Set.of(SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT);

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The three letters used in the access matrix and in {@code docs/roles.md}. */
    public String code() {
        return code;
    }
}
