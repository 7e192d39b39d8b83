package org.creativecities.portal.sistercity.affinity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.tie.FactKind;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerCity;
import org.creativecities.portal.tie.PlaceFact;
import org.creativecities.portal.tie.PlaceFacts;
import org.springframework.stereotype.Component;

/** Gathers what the portal knows of a city from the reference data and the directory's facts. */
@Component
public class CityTraits {

    /** The one municipality of Iran that is a national capital. */
    private static final String TEHRAN = "1576";

    private final Cities cities;
    private final Members members;
    private final PartnerCities partners;
    private final PlaceFacts facts;

    CityTraits(Cities cities, Members members, PartnerCities partners, PlaceFacts facts) {
        this.cities = cities;
        this.members = members;
        this.partners = partners;
        this.facts = facts;
    }

    public Traits home(String code) {
        var municipality = cities.municipality(code).orElseThrow(NotVisibleException::new);
        var member = members.ofIran(MemberFilter.ofIran(null)).stream()
                .filter(one -> code.equals(one.municipalityCode()))
                .findFirst();
        return new Traits(
                member.map(one -> one.fieldCode()).orElse(null),
                member.map(one -> one.designated()).orElse(null),
                municipality.population(),
                code.equals(TEHRAN),
                municipality.latitude(),
                municipality.longitude(),
                codes(facts.ofMunicipality(code)));
    }

    public Traits partner(UUID id) {
        return partner(partners.find(id).orElseThrow(NotVisibleException::new), facts.ofPartner(id));
    }

    /** Many at once, with one question to the database. */
    public Map<UUID, Traits> partners(Collection<PartnerCity> cities) {
        var all = facts.ofPartners(cities.stream().map(PartnerCity::id).toList());
        var traits = new java.util.HashMap<UUID, Traits>();
        cities.forEach(city -> traits.put(city.id(), partner(city, all.getOrDefault(city.id(), List.of()))));
        return traits;
    }

    private static Traits partner(PartnerCity city, List<PlaceFact> facts) {
        return new Traits(
                city.field(),
                city.designated(),
                city.population(),
                city.capital(),
                city.latitude(),
                city.longitude(),
                codes(facts));
    }

    private static Map<FactKind, Set<String>> codes(List<PlaceFact> facts) {
        var codes = new EnumMap<FactKind, Set<String>>(FactKind.class);
        for (var fact : facts) {
            if (fact.code() != null) {
                codes.computeIfAbsent(fact.kind(), kind -> new HashSet<>()).add(fact.code());
            }
        }
        return codes;
    }
}
