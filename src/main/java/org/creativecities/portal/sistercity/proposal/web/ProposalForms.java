package org.creativecities.portal.sistercity.proposal.web;

import java.util.UUID;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.sistercity.proposal.ProposalText;
import org.creativecities.portal.sistercity.proposal.ProposalView;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.TieType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** From a proposal to its form, and back. A draft may be incomplete; what is there must be well formed. */
@Component
class ProposalForms {

    private final Format format;
    private final Cities cities;
    private final PartnerCities partners;

    ProposalForms(Format format, Cities cities, PartnerCities partners) {
        this.format = format;
        this.cities = cities;
        this.partners = partners;
    }

    ProposalForm of(ProposalView proposal) {
        var text = proposal.text();
        var form = new ProposalForm();
        form.setPartner(text.partner().toString());
        form.setType(text.type().name());
        form.setField(text.field() == null ? "" : text.field());
        form.setReason(text.reason());
        form.setGoals(text.goals());
        form.setOthers(text.others());
        form.setCouncilNumber(text.councilNumber());
        form.setCouncilOn(text.councilOn() == null ? "" : format.shortDate(text.councilOn()));
        form.setContactName(text.contactName());
        form.setContactAddress(text.contactAddress());
        form.setVersion(proposal.version());
        return form;
    }

    /** @param fixed the partner of a proposal that exists already; null for a new one */
    @Nullable
    ProposalText read(ProposalForm form, @Nullable UUID fixed, BindingResult errors) {
        var reader = new FieldReader(errors, "proposal.form");
        var partner = fixed == null ? partner(form.getPartner()) : fixed;
        if (partner == null) {
            reader.wrong("partner", "missing");
        }
        var type = type(form.getType());
        if (type == null) {
            reader.wrong("type", "missing");
        }
        var field = form.getField().isBlank() ? null : form.getField();
        if (field != null && cities.field(field).isEmpty()) {
            reader.wrong("field", "unknown");
        }
        var reason = text(reader, "reason", form.getReason(), 4000);
        var goals = text(reader, "goals", form.getGoals(), 4000);
        var others = text(reader, "others", form.getOthers(), 4000);
        var number = text(reader, "councilNumber", form.getCouncilNumber(), 60);
        var day = reader.dayOrNone("councilOn", form.getCouncilOn());
        var name = text(reader, "contactName", form.getContactName(), 200);
        var address = text(reader, "contactAddress", form.getContactAddress(), 300);
        if (partner == null || type == null || reader.failed()) {
            return null;
        }
        return new ProposalText(partner, type, field, reason, goals, others, number, day, name, address);
    }

    private @Nullable UUID partner(String typed) {
        try {
            var id = UUID.fromString(typed);
            return partners.find(id).isPresent() ? id : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable TieType type(String typed) {
        return switch (typed) {
            case "SISTER" -> TieType.SISTER;
            case "FRIENDSHIP" -> TieType.FRIENDSHIP;
            case "PROJECT" -> TieType.PROJECT;
            default -> null;
        };
    }

    static String text(FieldReader reader, String field, String typed, int longest) {
        var text = PersianText.clean(typed).strip();
        if (text.length() > longest) {
            reader.wrong(field, "too-long");
        }
        return text;
    }
}
