package org.creativecities.portal.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.reviewer.Knowledge;
import org.creativecities.portal.review.reviewer.ReviewerProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A reviewer's profile as it is typed. */
class ProfileForm {

    private static final int LONGEST_ABOUT = 2000;

    private String loadLimit = "";
    private String awayUntil = "";
    private String about = "";
    private Map<String, String> fields = new LinkedHashMap<>();
    private List<String> provinces = new ArrayList<>();
    private List<String> skills = new ArrayList<>();
    private List<String> languages = new ArrayList<>();
    private long version = -1;

    static ProfileForm of(ReviewerProfile profile, Format format) {
        var form = new ProfileForm();
        form.loadLimit = format.number(profile.loadLimit());
        var away = profile.awayUntil();
        form.awayUntil = away == null ? "" : format.shortDate(away);
        form.about = profile.about();
        form.version = profile.version();
        for (var one : profile.knowledge()) {
            switch (one.kind()) {
                case FIELD -> form.fields.put(one.code(), String.valueOf(one.level()));
                case PROVINCE -> form.provinces.add(one.code());
                case SKILL -> form.skills.add(one.code());
                case LANGUAGE -> form.languages.add(one.code());
            }
        }
        return form;
    }

    /** What was typed as a profile; mistakes are written into the result and the answer is then not to be stored. */
    ReviewerProfile read(UUID person, KnownCodes known, BindingResult errors) {
        var typed = Digits.toLatin(loadLimit).strip();
        var load = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : -1;
        if (load < 0 || load > ReviewerProfile.HIGHEST_LOAD) {
            errors.rejectValue("loadLimit", "review.profile.loadLimit.range");
        }
        @Nullable LocalDate away = null;
        if (!awayUntil.isBlank()) {
            away = DateInput.parse(awayUntil).orElse(null);
            if (away == null) {
                errors.rejectValue("awayUntil", "review.profile.awayUntil.unreal");
            }
        }
        var text = PersianText.clean(about);
        if (text.length() > LONGEST_ABOUT) {
            errors.rejectValue("about", "review.profile.about.too-long");
        }
        return new ReviewerProfile(person, Math.max(load, 0), away, text, knowledge(known), version);
    }

    /** Codes nobody knows are left out: the page offers none of them. */
    private List<Knowledge> knowledge(KnownCodes known) {
        var list = new ArrayList<Knowledge>();
        fields.forEach((code, level) -> {
            if (known.fields().contains(code) && level.matches("[0-3]")) {
                list.add(new Knowledge(Knowledge.Kind.FIELD, code, Integer.parseInt(level)));
            }
        });
        add(list, Knowledge.Kind.PROVINCE, provinces, known.provinces());
        add(list, Knowledge.Kind.SKILL, skills, known.skills());
        add(list, Knowledge.Kind.LANGUAGE, languages, known.languages());
        return list;
    }

    private static void add(List<Knowledge> list, Knowledge.Kind kind, List<String> chosen, List<String> known) {
        chosen.stream().distinct().filter(known::contains).forEach(code -> list.add(new Knowledge(kind, code, 2)));
    }

    /** What may be chosen. */
    record KnownCodes(List<String> fields, List<String> provinces, List<String> skills, List<String> languages) {}

    public String getLoadLimit() {
        return loadLimit;
    }

    public void setLoadLimit(String loadLimit) {
        this.loadLimit = loadLimit;
    }

    public String getAwayUntil() {
        return awayUntil;
    }

    public void setAwayUntil(String awayUntil) {
        this.awayUntil = awayUntil;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public void setFields(Map<String, String> fields) {
        this.fields = fields;
    }

    public List<String> getProvinces() {
        return provinces;
    }

    public void setProvinces(List<String> provinces) {
        this.provinces = provinces;
    }

    public List<String> getSkills() {
        return skills;
    }

    public void setSkills(List<String> skills) {
        this.skills = skills;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
