package org.creativecities.portal.site.search;

import java.util.List;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.city.CityHistory;
import org.creativecities.portal.city.MemberCity;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.Passage;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Iran's creative cities, by name, former name and field. */
@Component
class CityHits implements SearchSource {

    private final Members members;
    private final CityHistory history;
    private final Format format;
    private final Places places;

    CityHits(Members members, CityHistory history, Format format, Places places) {
        this.members = members;
        this.history = history;
        this.format = format;
        this.places = places;
    }

    @Override
    public String kind() {
        return "city";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        var former = history.formerlyCalled(query.typed());
        var hits = members.ofIran(MemberFilter.ofIran(null)).stream()
                .flatMap(member -> hit(query, member, former))
                .toList();
        return Found.part(hits, offset, limit);
    }

    private Stream<Hit> hit(SearchQuery query, MemberCity member, List<String> former) {
        var municipality = member.municipalityCode();
        if (query.in(member.name())) {
            return Stream.of(hit(query, member, "name"));
        }
        if (municipality != null && former.contains(municipality)) {
            return Stream.of(hit(query, member, "former"));
        }
        return query.in(member.field()) ? Stream.of(hit(query, member, "field")) : Stream.empty();
    }

    private Hit hit(SearchQuery query, MemberCity member, String where) {
        return new Hit(
                "/creative-cities/" + member.code(),
                format.text(member.name()),
                places.word(where),
                Passage.of(format.text(member.field()), query));
    }
}
