package org.creativecities.portal.sistercity.affinity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.sistercity.affinity.AssessmentPolicy;
import org.creativecities.portal.sistercity.affinity.AssessmentView;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.Indicator;
import org.creativecities.portal.sistercity.affinity.Measure;
import org.creativecities.portal.sistercity.affinity.Score;
import org.creativecities.portal.sistercity.affinity.Sensitivity;
import org.creativecities.portal.tie.Lessons;
import org.creativecities.portal.tie.ObstacleKind;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.Ties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every page of one assessment shows, and how its forms fail and go back. */
@Component
class AssessmentPage {

    private static final int LESSONS = 4;

    private final Assessments assessments;
    private final Cities cities;
    private final PartnerCities partners;
    private final Ties ties;
    private final Lessons lessons;
    private final People people;
    private final Format format;
    private final AffinityWords words;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    AssessmentPage(
            Assessments assessments,
            Cities cities,
            PartnerCities partners,
            Ties ties,
            Lessons lessons,
            People people,
            Format format,
            AffinityWords words,
            OneTimeKeys keys,
            MessageSource messages) {
        this.assessments = assessments;
        this.cities = cities;
        this.partners = partners;
        this.ties = ties;
        this.lessons = lessons;
        this.people = people;
        this.format = format;
        this.words = words;
        this.keys = keys;
        this.messages = messages;
    }

    AssessmentView fill(UUID id, Account account, HttpServletRequest request, Model model) {
        var assessment = assessments.see(id, account);
        var home = cities.municipality(assessment.municipality()).orElseThrow(NotVisibleException::new);
        var partner = partners.find(assessment.partner()).orElseThrow(NotVisibleException::new);
        model.addAttribute("assessment", assessment);
        model.addAttribute("home", home);
        model.addAttribute("partner", partner);
        model.addAttribute(
                "pair", words.message("affinity.pair", format.text(home.name()), format.text(partner.name())));
        model.addAttribute("base", base(request));
        model.addAttribute("here", base(request) + "/" + id);
        // A council's clerk reads the assessment of a proposal and has no partner finder.
        var clerk = account.is(Role.COUNCIL_CLERK);
        model.addAttribute("above", clerk ? "/proposals" : base(request).replace("assessments", "partners"));
        model.addAttribute("aboveTitle", words.message(clerk ? "layout.nav.proposals" : "partner.title"));
        model.addAttribute("me", account.id());
        model.addAttribute(
                "acts",
                AssessmentPolicy.permitted(account, assessment.municipality(), assessment.frozen()).stream()
                        .map(Enum::name)
                        .toList());
        var answered = new EnumMap<Indicator, Score>(Indicator.class);
        assessment.scores().forEach(score -> answered.put(score.indicator(), score));
        model.addAttribute("answered", answered);
        var persons = new HashSet<UUID>();
        assessment.evidence().forEach(one -> {
            persons.add(one.addedBy());
            var verifiedBy = one.verifiedBy();
            if (verifiedBy != null) {
                persons.add(verifiedBy);
            }
        });
        assessment.adjustments().forEach(one -> persons.add(one.by()));
        model.addAttribute("names", people.names(persons));
        return assessment;
    }

    void surroundings(AssessmentView assessment, Model model) {
        var partner = partners.find(assessment.partner()).orElseThrow(NotVisibleException::new);
        model.addAttribute(
                "overlaps",
                ties.withPartner(partner.id()).stream()
                        .filter(tie -> !assessment.municipality().equals(tie.municipality()))
                        .toList());
        model.addAttribute("doubles", ties.between(assessment.municipality(), partner.id()));
        model.addAttribute(
                "lessons",
                lessons.about(
                        partner.country().iso2(),
                        partner.field(),
                        List.of(ObstacleKind.ONLY_ON_PAPER, ObstacleKind.WEAK_AFFINITY),
                        LESSONS));
        model.addAttribute("swings", swings(assessment));
    }

    private static Map<String, List<Sensitivity.Swing>> swings(AssessmentView assessment) {
        return Map.of(
                Measure.AFFINITY.name(),
                Sensitivity.of(Measure.AFFINITY, assessment.policy(), assessment.scores(), assessment.points()),
                Measure.READINESS.name(),
                Sensitivity.of(Measure.READINESS, assessment.policy(), assessment.scores(), assessment.points()));
    }

    FormReader reader(BindingResult errors) {
        return new FormReader(errors, messages, "affinity.form");
    }

    String failed(String page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }

    String done(
            String address,
            String notice,
            Account account,
            @Nullable String key,
            RedirectAttributes redirect,
            Runnable work) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    work.run();
                    return address;
                });
    }

    static String base(HttpServletRequest request) {
        return request.getRequestURI()
                        .substring(request.getContextPath().length())
                        .startsWith("/office/")
                ? "/office/assessments"
                : "/assessments";
    }
}
