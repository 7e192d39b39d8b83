package org.creativecities.portal.review.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.city.Province;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.reviewer.Interest;
import org.creativecities.portal.review.reviewer.Interests;
import org.creativecities.portal.review.reviewer.Profiles;
import org.creativecities.portal.review.reviewer.Skill;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the pages about a reviewer show: profile, ties, rounds they were renewed for. */
@Component
class ProfilePage {

    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "tr");

    private final Profiles profiles;
    private final Interests interests;
    private final Cities cities;
    private final Calls calls;
    private final People people;
    private final MessageSource messages;
    private final Format format;

    ProfilePage(
            Profiles profiles,
            Interests interests,
            Cities cities,
            Calls calls,
            People people,
            MessageSource messages,
            Format format) {
        this.profiles = profiles;
        this.interests = interests;
        this.cities = cities;
        this.calls = calls;
        this.people = people;
        this.messages = messages;
        this.format = format;
    }

    /** A tie with its place in words. */
    record Tie(Interest interest, Bilingual place) {}

    /** A call and whether the reviewer has looked through their ties for it. */
    record Round(UUID call, Bilingual title, boolean renewed) {}

    ProfileForm.KnownCodes known() {
        return new ProfileForm.KnownCodes(
                cities.fields().stream().map(CreativeField::code).toList(),
                cities.provinces().stream().map(Province::code).toList(),
                Arrays.stream(Skill.values()).map(Enum::name).toList(),
                LANGUAGES);
    }

    String show(UUID person, Account reader, Model model) {
        var profile = profiles.find(person, reader);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", ProfileForm.of(profile, format));
        }
        if (!model.containsAttribute("tie")) {
            model.addAttribute("tie", new TieForm());
        }
        model.addAttribute("person", person);
        model.addAttribute("name", people.names(List.of(person)).getOrDefault(person, "–"));
        model.addAttribute("own", reader.is(Role.REVIEWER));
        model.addAttribute("mayEdit", !reader.is(Role.AUDITOR));
        model.addAttribute("base", reader.is(Role.REVIEWER) ? "/reviews/profile" : "/office/reviewers/" + person);
        model.addAttribute("ties", ties(person, reader));
        model.addAttribute("fields", cities.fields());
        model.addAttribute("provinceOptions", provinces());
        model.addAttribute("skillOptions", words("review.skill.", known().skills()));
        model.addAttribute("languageOptions", words("review.language-known.", LANGUAGES));
        model.addAttribute(
                "kindOptions",
                words(
                        "review.tie.kind.",
                        Arrays.stream(Interest.Kind.values()).map(Enum::name).toList()));
        model.addAttribute("levels", List.of("", "0", "1", "2", "3"));
        model.addAttribute("rounds", rounds(person));
        return "review/profile";
    }

    private List<Round> rounds(UUID person) {
        return calls.published().stream()
                .filter(call -> !call.stage().name().equals("ARCHIVED"))
                .map(call -> new Round(
                        call.id(), call.title(), interests.renewed(call.id()).contains(person)))
                .toList();
    }

    private List<Tie> ties(UUID person, Account reader) {
        var found = interests.of(person, reader);
        var names = cities.municipalities(found.stream()
                .map(Interest::municipality)
                .filter(code -> code != null)
                .toList());
        var provinces = cities.provinces().stream().collect(Collectors.toMap(Province::code, Province::name));
        return found.stream()
                .map(one -> {
                    var city = one.municipality() == null ? null : names.get(one.municipality());
                    var code = String.valueOf(one.province());
                    return new Tie(
                            one, city != null ? city.name() : provinces.getOrDefault(code, new Bilingual(code, code)));
                })
                .toList();
    }

    private Map<String, String> provinces() {
        var map = new LinkedHashMap<String, String>();
        cities.provinces().forEach(one -> map.put(one.code(), format.text(one.name())));
        return map;
    }

    private Map<String, String> words(String key, List<String> codes) {
        var map = new LinkedHashMap<String, String>();
        codes.forEach(
                code -> map.put(code, messages.getMessage(key + code, null, code, LocaleContextHolder.getLocale())));
        return map;
    }
}
