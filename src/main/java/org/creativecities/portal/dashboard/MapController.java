package org.creativecities.portal.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Maps;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.MemberPlaces;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map of the country in layers, with the same as a table beside it. */
@Controller("officeMapController")
class MapController {

    private final MapFigures figures;
    private final Calls calls;
    private final Maps maps;
    private final Members members;
    private final Format format;

    MapController(MapFigures figures, Calls calls, Maps maps, Members members, Format format) {
        this.figures = figures;
        this.calls = calls;
        this.maps = maps;
        this.members = members;
        this.format = format;
    }

    @GetMapping("/office/map")
    String map(
            @RequestParam(required = false) @Nullable String layer,
            @RequestParam(required = false) @Nullable UUID call,
            @CurrentAccount Account account,
            Model model) {
        var chosen = MapFigures.Layer.of(layer);
        var provinces = figures.provinces(call, account);
        var levels = provinces.stream()
                .filter(province -> chosen.level(province) > 0)
                .collect(Collectors.toMap(MapFigures.Province::code, chosen::level));
        var pins = chosen == MapFigures.Layer.MEMBERS
                ? MemberPlaces.of(members.ofIran(MemberFilter.ofIran(null)))
                : List.<Maps.Place>of();
        model.addAttribute("layer", chosen);
        model.addAttribute("layers", MapFigures.Layer.values());
        model.addAttribute("call", call);
        model.addAttribute("provinces", provinces);
        model.addAttribute("map", maps.iran(levels, pins));
        model.addAttribute("reached", levels.size());
        var rounds = new LinkedHashMap<String, String>();
        calls.published().forEach(one -> rounds.put(one.id().toString(), format.text(one.title())));
        model.addAttribute("rounds", rounds);
        return "dashboard/map";
    }
}
