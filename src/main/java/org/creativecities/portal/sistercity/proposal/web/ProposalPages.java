package org.creativecities.portal.sistercity.proposal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.proposal.AgreementPromises;
import org.creativecities.portal.sistercity.proposal.Agreements;
import org.creativecities.portal.sistercity.proposal.Executability;
import org.creativecities.portal.sistercity.proposal.OpinionBody;
import org.creativecities.portal.sistercity.proposal.Opinions;
import org.creativecities.portal.sistercity.proposal.ProposalStatus;
import org.creativecities.portal.sistercity.proposal.ProposalStep;
import org.creativecities.portal.sistercity.proposal.ProposalView;
import org.creativecities.portal.sistercity.proposal.Proposals;
import org.creativecities.portal.sistercity.proposal.SignedCopies;
import org.creativecities.portal.sistercity.proposal.StageClocks;
import org.creativecities.portal.tie.Lessons;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerFilter;
import org.creativecities.portal.tie.Ties;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a proposal show. */
@Component
class ProposalPages {

    private static final int PARTNERS = 600;
    private static final int LESSONS = 4;
    private static final String[] STAGES = {"DRAFT", "SCREENING", "OPINIONS", "DECISION", "AGREEMENT", "SIGNATURE"};

    private final Proposals proposals;
    private final Opinions opinions;
    private final StageClocks clocks;
    private final Agreements agreements;
    private final SignedCopies copies;
    private final AgreementPromises promises;
    private final Assessments assessments;
    private final PartnerCities partners;
    private final Ties ties;
    private final Lessons lessons;
    private final Cities cities;
    private final People people;
    private final Format format;
    private final MessageSource messages;

    ProposalPages(
            Proposals proposals,
            Opinions opinions,
            StageClocks clocks,
            Agreements agreements,
            SignedCopies copies,
            AgreementPromises promises,
            Assessments assessments,
            PartnerCities partners,
            Ties ties,
            Lessons lessons,
            Cities cities,
            People people,
            Format format,
            MessageSource messages) {
        this.proposals = proposals;
        this.opinions = opinions;
        this.clocks = clocks;
        this.agreements = agreements;
        this.copies = copies;
        this.promises = promises;
        this.assessments = assessments;
        this.partners = partners;
        this.ties = ties;
        this.lessons = lessons;
        this.cities = cities;
        this.people = people;
        this.format = format;
        this.messages = messages;
    }

    /** One proposal for its city or for the secretariat; {@code base} is the address of the list. */
    String show(ProposalView proposal, String base, Account account, Model model) {
        model.addAttribute("base", base);
        model.addAttribute("proposal", proposal);
        model.addAttribute("may", proposals.permitted(proposal, account));
        names(proposal, model);
        var way = proposals.way(proposal.id(), account);
        model.addAttribute("way", way);
        model.addAttribute(
                "names", people.names(way.stream().map(ProposalStep::by).collect(Collectors.toSet())));
        model.addAttribute("missing", proposal.text().missing());
        var asked = opinions.on(proposal.id(), account);
        model.addAttribute(
                "assessment", assessments.read(proposal.assessment()).with(proposals.gates(proposal, asked)));
        clocks.of(proposal.id()).ifPresent(clock -> model.addAttribute("clock", clock));
        model.addAttribute("opinions", asked);
        model.addAttribute(
                "conditions",
                asked.stream()
                        .flatMap(one -> one.conditions().stream())
                        .filter(one -> one.metAt() == null)
                        .toList());
        model.addAttribute(
                "overlaps",
                ties.withPartner(proposal.text().partner()).stream()
                        .filter(tie -> !proposal.municipality().equals(tie.municipality()))
                        .toList());
        model.addAttribute(
                "stages", List.copyOf(words("proposal.stage.", STAGES).values()));
        model.addAttribute("stage", stage(proposal.status()));
        model.addAttribute("bodies", bodies());
        var draft = agreements.read(proposal.id(), account);
        model.addAttribute("agreement", draft.text());
        if (proposal.status() == ProposalStatus.SIGNED) {
            model.addAttribute("promises", promises.of(proposal.id(), account));
        }
        model.addAttribute("copies", copies.of(proposal.id(), account));
        model.addAttribute("copyLanguages", words("proposal.copy-language.", "FA", "EN", "PARTNER"));
        model.addAttribute("findings", Executability.check(draft.text()));
        model.addAttribute("signable", Executability.signable(draft.text()));
        return "proposal/show";
    }

    /** The place on the strip; what ended without a signature stays where the decision is. */
    private static int stage(ProposalStatus status) {
        return switch (status) {
            case DRAFT -> 0;
            case SUBMITTED, RETURNED -> 1;
            case OPINIONS -> 2;
            case DECISION_PREPARED, DEFERRED, NOT_APPROVED, WITHDRAWN -> 3;
            case APPROVED -> 4;
            case SIGNED -> STAGES.length;
        };
    }

    /** The city and the partner by name, the ties they have, and what earlier ties taught. */
    void names(ProposalView proposal, Model model) {
        var partner = partners.find(proposal.text().partner()).orElseThrow();
        model.addAttribute("city", cities.municipality(proposal.municipality()).orElseThrow());
        model.addAttribute("partner", partner);
        model.addAttribute("known", ties.between(proposal.municipality(), partner.id()));
        model.addAttribute(
                "lessons",
                lessons.about(partner.country().iso2(), proposal.text().field(), List.of(), LESSONS));
    }

    String editor(UUID id, Model model) {
        model.addAttribute("id", id);
        return editor(model);
    }

    String editor(Model model) {
        var options = new LinkedHashMap<String, String>();
        partners.candidates(new PartnerFilter(null, null, null, false), PARTNERS)
                .forEach(city -> options.put(
                        city.id().toString(),
                        format.text(city.name()) + " – "
                                + format.text(city.country().name())));
        model.addAttribute("partners", options);
        model.addAttribute("types", words("proposal.type.", "SISTER", "FRIENDSHIP", "PROJECT"));
        var fields = new LinkedHashMap<String, String>();
        cities.fields().forEach(field -> fields.put(field.code(), format.text(field.name())));
        model.addAttribute("fields", fields);
        return "proposal/edit";
    }

    Map<String, String> words(String prefix, String... codes) {
        var options = new LinkedHashMap<String, String>();
        for (var code : codes) {
            options.put(code, messages.getMessage(prefix + code, null, LocaleContextHolder.getLocale()));
        }
        return options;
    }

    private Map<String, String> bodies() {
        return opinions.bodies().stream()
                .collect(Collectors.toMap(
                        OpinionBody::code, body -> format.text(body.name()), (a, b) -> a, LinkedHashMap::new));
    }
}
