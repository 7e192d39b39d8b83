package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody stands at the door.
 *
 * @param id made where it was typed or scanned; a second arrival of the same id changes nothing
 * @param typed the code, or the address in the QR that carries it
 * @param readAt when it was scanned, by the phone's clock; kept as a statement, never as proof
 */
public record CheckIn(UUID id, UUID session, String typed, Instant readAt, CheckInWay way) {}
