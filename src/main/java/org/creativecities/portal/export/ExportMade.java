package org.creativecities.portal.export;

import java.util.UUID;

/** A spreadsheet is ready, or could not be made; the person who asked is told. Published in the job's transaction. */
public record ExportMade(UUID export, String list, UUID person, boolean ready) {}
