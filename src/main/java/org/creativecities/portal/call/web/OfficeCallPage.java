package org.creativecities.portal.call.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.CallAction;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallPolicy;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Extension;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.call.Rubrics;
import org.creativecities.portal.call.VersionInfo;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the secretariat's pages of one call show. */
@Component
class OfficeCallPage {

    private final CallDesk desk;
    private final FormTemplates templates;
    private final Rubrics rubrics;
    private final CallFields fields;
    private final PhaseStrips strips;
    private final Cities cities;
    private final People people;
    private final DatabaseClock clock;
    private final Format format;
    private final MessageSource messages;

    OfficeCallPage(
            CallDesk desk,
            FormTemplates templates,
            Rubrics rubrics,
            CallFields fields,
            PhaseStrips strips,
            Cities cities,
            People people,
            DatabaseClock clock,
            Format format,
            MessageSource messages) {
        this.desk = desk;
        this.templates = templates;
        this.rubrics = rubrics;
        this.fields = fields;
        this.strips = strips;
        this.cities = cities;
        this.people = people;
        this.clock = clock;
        this.format = format;
        this.messages = messages;
    }

    String show(CallView call, Account account, Model model) {
        var permitted = CallPolicy.permitted(account, call.status());
        model.addAttribute("call", call);
        model.addAttribute("may", permitted.stream().map(CallAction::name).collect(Collectors.toSet()));
        model.addAttribute("fields", fields.of(call));
        model.addAttribute("strip", strips.of(call, clock.today()));
        model.addAttribute("form", templates.read(call.formTemplate()));
        model.addAttribute("rubric", rubrics.read(call.rubric()));
        if (permitted.contains(CallAction.SEE_EXTENSIONS)) {
            var extensions = desk.extensions(call.id(), account);
            model.addAttribute("extensions", extensions);
            model.addAttribute(
                    "cities",
                    cities.municipalities(
                            extensions.stream().map(Extension::municipality).toList()));
            model.addAttribute(
                    "names",
                    people.names(extensions.stream().map(Extension::grantedBy).toList()));
        }
        return "call/office/show";
    }

    /** The editor of a draft; null for a new one. */
    String editor(@Nullable CallView call, Account account, Model model) {
        model.addAttribute("call", call);
        var options = new LinkedHashMap<String, String>();
        cities.fields().forEach(field -> options.put(field.code(), format.text(field.name())));
        model.addAttribute("fieldOptions", options);
        model.addAttribute("templateOptions", versions(templates.list(account), "call.version.form"));
        model.addAttribute("rubricOptions", versions(rubrics.list(account), "call.version.rubric"));
        return "call/office/edit";
    }

    private Map<String, String> versions(List<VersionInfo> all, String key) {
        var options = new LinkedHashMap<String, String>();
        for (var version : all) {
            if (!version.draft()) {
                options.put(
                        version.id().toString(),
                        messages.getMessage(
                                key,
                                new Object[] {format.number(version.number()), format.date(version.publishedAt())},
                                LocaleContextHolder.getLocale()));
            }
        }
        return options;
    }
}
