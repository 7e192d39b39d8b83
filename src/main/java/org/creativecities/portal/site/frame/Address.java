package org.creativecities.portal.site.frame;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of the list being shown, with one thing changed: the page, the order. The filters stay. */
@Component
public class Address {

    private static final int AROUND = 1;

    /** The same list, sorted by this key; begins at the first page again. */
    public String sorted(String key, String direction) {
        return changed(current()
                .replaceQueryParam("sort", key)
                .replaceQueryParam("dir", direction)
                .replaceQueryParam("page"));
    }

    /** The same list at this page; pages count from 1. */
    public String page(int number) {
        return changed(current().replaceQueryParam("page", number));
    }

    /** The same list with one filter set, or removed where the value is empty. */
    public String with(String name, String value) {
        var changed = current().replaceQueryParam("page");
        return changed(value.isEmpty() ? changed.replaceQueryParam(name) : changed.replaceQueryParam(name, value));
    }

    /** Where the shown list is asked for as a spreadsheet, with its filter and order. */
    public String export(String list) {
        var request =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
        return changed(current()
                .replacePath((request == null ? "" : request) + "/exports/new")
                .replaceQueryParam("page")
                .replaceQueryParam("size")
                .replaceQueryParam("list", list));
    }

    /** The numbers to offer below a list: first, last and those around the shown one; 0 stands for a gap. */
    public List<Integer> steps(int shownFromZero, int total) {
        var shown = shownFromZero + 1;
        var steps = new ArrayList<Integer>();
        for (int number = 1; number <= total; number++) {
            if (number == 1 || number == total || Math.abs(number - shown) <= AROUND) {
                steps.add(number);
            } else if (steps.get(steps.size() - 1) != 0) {
                steps.add(0);
            }
        }
        return steps;
    }

    private static ServletUriComponentsBuilder current() {
        return ServletUriComponentsBuilder.fromCurrentRequest();
    }

    /** Path and query only: links never carry a host. */
    private static String changed(org.springframework.web.util.UriComponentsBuilder builder) {
        var address = builder.build();
        var query = address.getQuery();
        return address.getPath() + (query == null ? "" : "?" + query);
    }
}
