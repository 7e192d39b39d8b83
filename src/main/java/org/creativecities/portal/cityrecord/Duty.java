package org.creativecities.portal.cityrecord;

/**
 * What an office-holder of a city does. UNESCO's form asks for the mayor, the mayor's representative and the executive
 * contact; the council's head signs for the council.
 */
public enum Duty {
    MAYOR,
    REPRESENTATIVE,
    EXECUTIVE_CONTACT,
    COUNCIL_HEAD
}
