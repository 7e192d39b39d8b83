package org.creativecities.portal.dossier.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.creativecities.portal.dossier.Cell;
import org.creativecities.portal.localization.Format;
import org.springframework.stereotype.Component;

/** A stored value in the digits and the calendar of the page, as it stands in a box. */
@Component("dossierValue")
public class ShownValue {

    private final Format format;

    ShownValue(Format format) {
        this.format = format;
    }

    public String of(Cell cell, String stored) {
        return of(cell.kind().name(), stored);
    }

    /** @param kind the name of a {@link Cell.Kind}, or of a question's type where the two are the same */
    public String of(String kind, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case "NUMBER", "MONEY" -> number(stored);
            case "DATE" -> date(stored);
            case "MOBILE", "PHONE" ->
                stored.startsWith("+98") && stored.length() == 13 ? format.digits("0" + stored.substring(3)) : stored;
            default -> stored;
        };
    }

    private String number(String stored) {
        try {
            return format.number(new BigDecimal(stored));
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    private String date(String stored) {
        try {
            return format.shortDate(LocalDate.parse(stored));
        } catch (DateTimeParseException e) {
            return stored;
        }
    }
}
