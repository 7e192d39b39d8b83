package org.creativecities.portal.site.office;

import java.time.LocalDate;
import java.util.Optional;
import org.creativecities.portal.city.Municipality;
import org.creativecities.portal.city.MunicipalityCorrection;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.NumberInput;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed into one of the three forms about a municipality; each form uses its own part. */
public class MunicipalityForm {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_PEOPLE = 50_000_000;

    private String nameFa = "";
    private String nameEn = "";
    private String population = "";
    private String populationSource = "";
    private String successor = "";
    private String on = "";
    private String reason = "";
    private long version;

    static MunicipalityForm of(Municipality municipality) {
        var form = new MunicipalityForm();
        var population = municipality.population();
        form.nameFa = municipality.name().fa();
        form.nameEn = text(municipality.name().en());
        form.population = population == null ? "" : population.toString();
        form.populationSource = text(municipality.populationSource());
        form.version = municipality.version();
        return form;
    }

    /** Checks the form of a correction and answers it; null when something is wrong, and then the errors say what. */
    @Nullable
    MunicipalityCorrection correction(Errors errors) {
        checkNames(errors);
        var people = NumberInput.parse(population);
        var source = PersianText.clean(populationSource);
        if (!population.isBlank()
                && people.filter(number -> number.signum() > 0
                                && number.stripTrailingZeros().scale() <= 0
                                && number.intValue() <= MOST_PEOPLE)
                        .isEmpty()) {
            errors.rejectValue("population", "site.municipality.error.population");
        }
        if (population.isBlank() == source.isBlank()) {
            return errors.hasErrors()
                    ? null
                    : new MunicipalityCorrection(
                            fa(), en(), people.map(Number::intValue).orElse(null), source.isBlank() ? null : source);
        }
        errors.rejectValue("populationSource", "site.municipality.error.population-source");
        return null;
    }

    void checkNames(Errors errors) {
        if (fa().isBlank() || fa().length() > LONGEST_NAME) {
            errors.rejectValue("nameFa", "site.municipality.error.name-fa");
        }
        if (nameEn.length() > LONGEST_NAME || !nameEn.matches("[\\p{IsLatin}\\p{M}\\d '’ʻ().,-]*")) {
            errors.rejectValue("nameEn", "site.municipality.error.name-en");
        }
    }

    /** Checks the day and the reason of a rename or a merger. */
    void checkDecision(Errors errors, LocalDate today) {
        if (day().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors.rejectValue("on", "site.municipality.error.on");
        }
        if (why().isBlank() || why().length() > LONGEST_REASON) {
            errors.rejectValue("reason", "site.municipality.error.reason");
        }
    }

    String fa() {
        return PersianText.clean(nameFa);
    }

    @Nullable
    String en() {
        return nameEn.isBlank() ? null : nameEn.strip();
    }

    Optional<LocalDate> day() {
        return DateInput.parse(on);
    }

    String why() {
        return PersianText.clean(reason);
    }

    String successorCode() {
        return Digits.toLatin(successor.strip());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    public String getNameFa() {
        return nameFa;
    }

    public void setNameFa(String nameFa) {
        this.nameFa = nameFa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public String getPopulationSource() {
        return populationSource;
    }

    public void setPopulationSource(String populationSource) {
        this.populationSource = populationSource;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
