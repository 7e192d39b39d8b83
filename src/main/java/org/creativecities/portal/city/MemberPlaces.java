package org.creativecities.portal.city;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativecities.portal.city.Maps.Place;

/** Members as places on a map; those without a known point are left out there and stay in the list. */
public final class MemberPlaces {

    private MemberPlaces() {}

    public static List<Place> of(Collection<MemberCity> members) {
        return members.stream()
                .flatMap(member -> place(member, "field-" + member.fieldCode()))
                .toList();
    }

    /** One member in its field's colour among quiet others. */
    public static List<Place> among(MemberCity one, Collection<MemberCity> members) {
        return members.stream()
                .flatMap(member ->
                        place(member, member.code().equals(one.code()) ? "chosen field-" + one.fieldCode() : "quiet"))
                .toList();
    }

    /** The provinces of Iranian members. */
    public static List<String> provinces(Collection<MemberCity> members, Map<String, Municipality> municipalities) {
        return members.stream()
                .map(member -> Optional.ofNullable(member.municipalityCode())
                        .map(municipalities::get)
                        .map(Municipality::provinceCode)
                        .orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<Place> place(MemberCity member, String style) {
        var latitude = member.latitude();
        var longitude = member.longitude();
        return latitude == null || longitude == null
                ? Stream.empty()
                : Stream.of(new Place(member.name(), latitude, longitude, style));
    }
}
