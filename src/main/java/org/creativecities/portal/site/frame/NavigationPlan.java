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
    private static final Set<Role> OFFICE = EnumSet.of(
            SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT, ADMINISTRATOR, AUDITOR, COMMISSION_OFFICER, COUNCIL_MEMBER);

    static final List<Link> SITE = List.of(
            link("/calls", "calls"),
            link("/creative-cities", "creative-cities"),
            link("/world-cities", "world-cities"),
            link("/sister-cities", "sister-cities"),
            link("/criteria", "criteria"),
            link("/workshops", "workshops"),
            link("/library", "library"),
            link("/about", "about"));

    static final List<Section> FOOTER = List.of(
            new Section(
                    "layout.footer.services",
                    List.of(
                            link("/calls", "calls"),
                            link("/creative-cities", "creative-cities"),
                            link("/world-cities", "world-cities"),
                            link("/workshops", "workshops"),
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
                            link("/office", "office", "speedometer2", OFFICE),
                            link("/reviews", "reviews", "ui-checks-grid", Set.of(REVIEWER)),
                            link("/dossiers", "dossiers", "folder", Role.CITY),
                            link("/office/dossiers", "office-dossiers", "inbox", OFFICE),
                            link("/office/calls", "office-calls", "megaphone", OFFICE),
                            link("/office/assignments", "assignments", "ui-checks-grid", OFFICE),
                            link("/office/ranking", "ranking", "list-ol", OFFICE),
                            link("/office/decisions", "decisions", "award", OFFICE),
                            link("/proposals", "proposals", "people", Role.CITY),
                            link("/office/proposals", "proposals", "people", OFFICE),
                            link("/office/criteria", "criteria", "journal-check", OFFICE),
                            link("/my-workshops", "my-workshops", "mortarboard", Role.CITY),
                            link("/office/workshops", "workshops", "mortarboard", OFFICE),
                            link("/office/monitoring", "monitoring", "clipboard-check", OFFICE))),
            new Section(
                    "layout.group.together",
                    List.of(
                            link("/messages", "messages", "chat-dots", ALL),
                            link("/notifications", "notifications", "bell", ALL),
                            link("/team", "team", "person-gear", Role.CITY),
                            link("/office/committees", "committees", "diagram-3", OFFICE),
                            link("/office/inventory", "inventory", "archive", OFFICE),
                            link("/criteria", "criteria", "journal-check", Role.CITY),
                            link("/library", "library", "book", Role.CITY))),
            new Section(
                    "layout.group.system",
                    List.of(
                            link("/office/reports", "reports", "bar-chart", OFFICE),
                            link("/office/users", "users", "person-badge", EnumSet.of(ADMINISTRATOR, AUDITOR)),
                            link("/office/outbox", "outbox", "envelope", OFFICE),
                            link(
                                    "/office/audit-log",
                                    "audit-log",
                                    "clock-history",
                                    EnumSet.of(AUDITOR, HEAD_OF_SECRETARIAT, ADMINISTRATOR)),
                            link("/office/settings", "settings", "gear", EnumSet.of(ADMINISTRATOR)))));

    private NavigationPlan() {}

    private static Link link(String path, String name) {
        return link(path, name, "", ALL);
    }

    private static Link link(String path, String name, String icon, Set<Role> roles) {
        return new Link(path, "layout.nav." + name, icon, roles);
    }
}
