package org.creativecities.portal.call.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.CallAction;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallEditions;
import org.creativecities.portal.call.CallExtensions;
import org.creativecities.portal.call.CallPolicy;
import org.creativecities.portal.call.CallSettings;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Extension;
import org.creativecities.portal.call.ExtensionRequest;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.call.OthersReviews;
import org.creativecities.portal.call.Phases;
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
    private final CallExtensions extensions;
    private final CallEditions editions;
    private final Phases phases;
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
            CallExtensions extensions,
            CallEditions editions,
            Phases phases,
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
        this.extensions = extensions;
        this.editions = editions;
        this.phases = phases;
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
            var granted = desk.extensions(call.id(), account);
            var requests = extensions.requests(call.id(), account);
            model.addAttribute("extensions", granted);
            model.addAttribute("requests", requests);
            model.addAttribute("decidable", decidable(requests, account));
            model.addAttribute(
                    "cities",
                    cities.municipalities(Stream.concat(
                                    granted.stream().map(Extension::municipality),
                                    requests.stream().map(ExtensionRequest::municipality))
                            .collect(Collectors.toSet())));
            model.addAttribute(
                    "names",
                    people.names(Stream.of(
                                    granted.stream().map(Extension::grantedBy),
                                    granted.stream().map(Extension::askedBy),
                                    requests.stream().map(ExtensionRequest::askedBy),
                                    requests.stream().map(ExtensionRequest::decidedBy))
                            .flatMap(one -> one)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet())));
        }
        model.addAttribute("sealed", desk.isSealed(call.id(), account));
        model.addAttribute("editions", editions.of(call.id()));
        model.addAttribute("rightsNow", phases.running(call.id()).orElse(null));
        return "call/office/show";
    }

    private Set<UUID> decidable(List<ExtensionRequest> requests, Account account) {
        return requests.stream()
                .filter(ExtensionRequest::waiting)
                .filter(one -> CallExtensions.mayDecide(one, extensions.isHead(one.askedBy()), account))
                .map(ExtensionRequest::id)
                .collect(Collectors.toSet());
    }

    /** The editor of a draft; null for a new one. */
    String editor(@Nullable CallView call, Account account, Model model) {
        model.addAttribute("call", call);
        var options = new LinkedHashMap<String, String>();
        cities.fields().forEach(field -> options.put(field.code(), format.text(field.name())));
        model.addAttribute("fieldOptions", options);
        model.addAttribute("templateOptions", versions(templates.list(account), "call.version.form"));
        model.addAttribute("rubricOptions", versions(rubrics.list(account), "call.version.rubric"));
        model.addAttribute("kinds", named("call.kind.", CallSettings.Kind.values()));
        model.addAttribute("othersOptions", named("call.others.", OthersReviews.values()));
        var firstStages = new LinkedHashMap<String, String>();
        desk.list(account).stream()
                .filter(one -> one.settings().kind() == CallSettings.Kind.EXPRESSION)
                .forEach(one -> firstStages.put(one.id().toString(), format.text(one.title())));
        model.addAttribute("firstStages", firstStages);
        return "call/office/edit";
    }

    private Map<String, String> named(String prefix, Enum<?>[] values) {
        var options = new LinkedHashMap<String, String>();
        for (var value : values) {
            options.put(value.name(), messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale()));
        }
        return options;
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
