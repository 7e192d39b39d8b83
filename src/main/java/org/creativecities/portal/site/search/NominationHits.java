package org.creativecities.portal.site.search;

import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.Nominations;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cities the country nominates, by name, field and round: what the public may know of decisions. */
@Component
class NominationHits implements SearchSource {

    private final Nominations nominations;
    private final Cities cities;
    private final Calls calls;
    private final Format format;
    private final Places places;

    NominationHits(Nominations nominations, Cities cities, Calls calls, Format format, Places places) {
        this.nominations = nominations;
        this.cities = cities;
        this.calls = calls;
        this.format = format;
        this.places = places;
    }

    @Override
    public String kind() {
        return "nomination";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        var released = nominations.released();
        var towns = cities.municipalities(released.stream()
                .map(Nominations.Nomination::municipality)
                .distinct()
                .toList());
        var fields = cities.fields();
        var hits = released.stream()
                .flatMap(one -> {
                    var town = towns.get(one.municipality());
                    var field = fields.stream()
                            .filter(each -> each.code().equals(one.field()))
                            .findFirst();
                    var call = calls.find(one.callId());
                    if (town == null || field.isEmpty() || call.isEmpty()) {
                        return java.util.stream.Stream.<Hit>empty();
                    }
                    var found = query.in(town.name())
                            ? "name"
                            : query.in(field.get().name())
                                    ? "field"
                                    : query.in(call.get().title()) ? "round" : null;
                    return found == null
                            ? java.util.stream.Stream.<Hit>empty()
                            : java.util.stream.Stream.of(new Hit(
                                    "/nominations",
                                    format.text(town.name()) + " · "
                                            + format.text(field.get().name()) + " · "
                                            + format.text(call.get().title()),
                                    places.word(found),
                                    List.of()));
                })
                .toList();
        return Found.part(hits, offset, limit);
    }
}
