package org.creativecities.portal.site.frame;

import java.util.List;
import org.creativecities.portal.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The links of the header, the side and the footer: only pages that exist, and only those the role may open. */
@Component("navigation")
public class Navigation {

    private final Layout layout;
    private final Pages pages;
    private final List<WaitingItems> waiting;

    Navigation(Layout layout, Pages pages, List<WaitingItems> waiting) {
        this.layout = layout;
        this.pages = pages;
        this.waiting = waiting;
    }

    /**
     * A link.
     *
     * @param key the message key of its words
     * @param count how many things wait for the person there; 0 shows nothing
     */
    public record Item(String path, String key, String icon, boolean current, int count) {}

    /** Links under a heading; the first group of the side has none. */
    public record Group(@Nullable String key, List<Item> items) {}

    /** The header of the public pages. */
    public List<Item> site() {
        return items(NavigationPlan.SITE, null, current(offered(NavigationPlan.SITE, null)));
    }

    public List<Group> footer() {
        return NavigationPlan.FOOTER.stream()
                .map(group -> new Group(group.key(), items(group.links(), null, "")))
                .toList();
    }

    /** The side of the signed-in pages, for the role the person acts in. */
    public List<Group> workspace() {
        var account = layout.account();
        if (account == null) {
            return List.of();
        }
        var all = NavigationPlan.WORKSPACE.stream()
                .flatMap(group -> group.links().stream())
                .toList();
        var current = current(offered(all, account.role()));
        return NavigationPlan.WORKSPACE.stream()
                .map(group -> new Group(group.key(), items(group.links(), account.role(), current)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** How many things wait for the person at this address. */
    public int waiting(String path) {
        var account = layout.account();
        return account == null
                ? 0
                : waiting.stream()
                        .mapToInt(source -> source.waiting(path, account))
                        .sum();
    }

    private List<Item> items(List<NavigationPlan.Link> links, @Nullable Role role, String current) {
        return offered(links, role).stream()
                .map(link -> new Item(
                        link.path(),
                        link.key(),
                        link.icon(),
                        link.path().equals(current),
                        role == null ? 0 : waiting(link.path())))
                .toList();
    }

    private List<NavigationPlan.Link> offered(List<NavigationPlan.Link> links, @Nullable Role role) {
        return links.stream()
                .filter(link -> role == null || link.roles().contains(role))
                .filter(link -> pages.exists(link.path()))
                .toList();
    }

    /**
     * The longest address that the page lies under, among all groups: /office is not current on /office/calls. A
     * decision is reached from the ranking and belongs to it; what the secretariat reads at a city's address belongs to
     * its own list.
     */
    private static String current(List<NavigationPlan.Link> offered) {
        var path = CurrentRequest.path();
        var here = path.startsWith("/office/decisions/") ? "/office/ranking" : path;
        var found = longest(offered, here);
        return found.isEmpty() ? longest(offered, "/office" + here).replaceFirst("^/office$", "") : found;
    }

    private static String longest(List<NavigationPlan.Link> offered, String here) {
        return offered.stream()
                .map(NavigationPlan.Link::path)
                .filter(link -> here.equals(link) || here.startsWith(link + "/"))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }
}
