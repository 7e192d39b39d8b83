package org.creativecities.portal.site.search;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.city.Municipality;
import org.creativecities.portal.city.MunicipalityFilter;
import org.creativecities.portal.city.MunicipalityList;
import org.creativecities.portal.city.MunicipalitySort;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.Passage;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Municipalities, by name, former name and code. They are public. */
@Component
class MunicipalityHits implements SearchSource {

    private final MunicipalityList list;
    private final Format format;
    private final Places places;

    MunicipalityHits(MunicipalityList list, Format format, Places places) {
        this.list = list;
        this.format = format;
        this.places = places;
    }

    @Override
    public String kind() {
        return "municipality";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        var page = list.list(
                new MunicipalityFilter(query.typed(), null),
                MunicipalitySort.NAME,
                false,
                PageRequest.of(offset / limit, limit));
        var total = (int) Math.min(Found.MOST, page.getTotalElements());
        return new Found(page.getContent().stream().map(one -> hit(one, query)).toList(), total);
    }

    private Hit hit(Municipality municipality, SearchQuery query) {
        var where = query.in(municipality.name()) ? "name" : query.in(municipality.code()) ? "code" : "former";
        return new Hit(
                "/municipalities/" + municipality.code(),
                format.text(municipality.name()),
                places.word(where),
                Passage.of(format.text(municipality.province()) + " · " + municipality.county(), query));
    }
}
