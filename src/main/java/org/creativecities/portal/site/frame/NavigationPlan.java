package org.creativecities.portal.site.frame;

import static org.creativecities.portal.account.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creativecities.portal.account.Role;
import org.jspecify.annotations.Nullable;

/** All links there may be, in their order. */
final class NavigationPlan {

    record Link(String path, String key, String icon, Set<Role> roles) {}

    record Section(@Nullable String key, List<Link> links) {}

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> WRITERS = Set.of(CITY_EDITOR, CITY_CONTRIBUTOR, MAYOR);
    private static final Set<Role> READERS = Set.of(SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT, AUDITOR);
    private static final Set<Role> TALKERS =
            Set.of(CITY_EDITOR, MAYOR, SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT, AUDITOR);
    private static final Set<Role> ASSET_READERS =
            Set.of(CITY_EDITOR, CITY_CONTRIBUTOR, MAYOR, SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT, AUDITOR);
    private static final Set<Role> REGISTER =
            Set.of(SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT, COMMISSION_OFFICER, COUNCIL_MEMBER, AUDITOR);
    private static final Set<Role> SITTERS = Set.of(SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT, COUNCIL_MEMBER, AUDITOR);
    private static final Set<Role> KEEPERS = Set.of(SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT, ADMINISTRATOR, AUDITOR);
    private static final Set<Role> LOG_READERS = Set.of(AUDITOR, HEAD_OF_SECRETARIAT, ADMINISTRATOR);

    static final List<Link> SITE = List.of(
            link("/calls", "calls"),
            link("/creative-cities", "creative-cities"),
            link("/members", "members"),
            link("/sister-cities", "sister-cities"),
            link("/criteria", "criteria"),
            link("/workshops", "workshops"),
            link("/library", "library"));

    static final List<Section> FOOTER = List.of(
            new Section(
                    "layout.footer.services",
                    List.of(
                            link("/calls", "calls"),
                            link("/nominations", "nominations"),
                            link("/creative-cities", "creative-cities"),
                            link("/members", "members"),
                            link("/partner-wishes", "partner-wishes"),
                            link("/workshops", "workshops"),
                            link("/legislation", "legislation"),
                            link("/verification", "verification"))),
            new Section(
                    "layout.footer.guide",
                    List.of(
                            link("/help", "help"),
                            link("/faq", "faq"),
                            link("/glossary", "glossary"),
                            link("/contact", "contact"))),
            new Section(
                    "layout.footer.about",
                    List.of(
                            link("/about", "about"),
                            link("/privacy", "privacy"),
                            link("/accessibility", "accessibility"),
                            link("/site-map", "site-map"),
                            link("/open-data", "open-data"))));

    static final List<Section> WORKSPACE = List.of(
            new Section(
                    null,
                    List.of(
                            link("/workspace", "workspace", "house", Role.CITY),
                            link("/office", "office", "speedometer2", READERS),
                            link("/reviews", "reviews", "ui-checks-grid", Set.of(REVIEWER)),
                            link("/dossiers", "dossiers", "folder", WRITERS),
                            link("/assets", "assets", "archive", ASSET_READERS),
                            link("/city-records", "city-record", "building", WRITERS),
                            link("/office/dossiers", "office-dossiers", "inbox", READERS),
                            link("/office/calls", "office-calls", "megaphone", READERS),
                            link("/office/assignments", "assignments", "ui-checks-grid", READERS),
                            link("/reviews/profile", "reviewer-profile", "person-gear", Set.of(REVIEWER)),
                            link("/office/ranking", "ranking", "list-ol", READERS),
                            link("/office/objections", "objections", "chat-dots", READERS),
                            link("/office/panels", "panels", "people", READERS),
                            link("/office/criteria", "criteria", "journal-check", REGISTER),
                            link("/monitoring", "monitoring", "calendar3", ASSET_READERS),
                            link("/proposals", "proposals", "people", Role.CITY),
                            link("/partners", "partners", "search", WRITERS),
                            link("/office/partners", "partners", "search", READERS),
                            link("/ties", "ties", "link-45deg", Role.CITY),
                            link("/office/ties", "office-ties", "link-45deg", READERS),
                            link("/opinions", "opinions", "chat-dots", Set.of(OPINION_OFFICER, COMMISSION_OFFICER)),
                            link("/office/proposals", "proposals", "people", READERS),
                            link("/my-workshops", "my-workshops", "mortarboard", Role.CITY),
                            link("/office/workshops", "workshops", "mortarboard", READERS),
                            link("/office/committees", "committees", "people", SITTERS),
                            link("/office/promises", "promises", "clipboard-check", SITTERS),
                            link("/office/legislation", "office-legislation", "journal-check", READERS),
                            link("/promises", "promises", "clipboard-check", Role.CITY))),
            new Section(
                    "layout.group.together",
                    List.of(
                            link("/tasks", "tasks", "clipboard-check", ALL),
                            link("/messages", "messages", "chat-dots", TALKERS),
                            link("/exports", "exports", "download", KEEPERS),
                            link("/office/statistics", "statistics", "bar-chart", READERS),
                            link("/office/map", "office-map", "geo-alt", READERS),
                            link("/office/brief", "brief", "journal-check", READERS),
                            link("/office/library", "office-library", "book", READERS),
                            link("/team", "team", "person-gear", Set.of(CITY_EDITOR, MAYOR)),
                            link("/office/outbox", "outbox", "envelope", READERS),
                            link("/criteria", "criteria", "journal-check", Role.CITY),
                            link("/self-assessments", "self-assessments", "bar-chart", WRITERS),
                            link("/library", "library", "book", Role.CITY))),
            new Section(
                    "layout.group.system",
                    List.of(
                            link("/office/form-templates", "form-templates", "clipboard-check", KEEPERS),
                            link("/office/affinity-policies", "affinity-policies", "ui-checks-grid", READERS),
                            link("/office/rubrics", "rubrics", "journal-check", KEEPERS),
                            link("/office/archives", "archives", "archive", Set.of(HEAD_OF_SECRETARIAT, AUDITOR)),
                            link("/office/messages", "message-texts", "envelope", KEEPERS),
                            link("/office/screening-reasons", "screening-reasons", "list-ol", KEEPERS),
                            link("/office/municipalities", "municipalities", "building", KEEPERS),
                            link("/office/users", "users", "person-badge", Set.of(ADMINISTRATOR, AUDITOR)),
                            link("/office/roles", "roles", "shield-lock", Set.of(ADMINISTRATOR, AUDITOR)),
                            link("/office/audit-log", "audit-log", "clock-history", LOG_READERS),
                            link("/office/settings", "settings", "gear", Set.of(ADMINISTRATOR)))));

    private NavigationPlan() {}

    private static Link link(String path, String name) {
        return link(path, name, "", ALL);
    }

    private static Link link(String path, String name, String icon, Set<Role> roles) {
        return new Link(path, "layout.nav." + name, icon, roles);
    }
}
