package org.creativecities.portal.city;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Iran's members with their map, as the home page and the page of creative cities show them. */
@Service
@Transactional(readOnly = true)
public class IranMembers {

    private final Members members;
    private final Cities cities;
    private final Maps maps;

    IranMembers(Members members, Cities cities, Maps maps) {
        this.members = members;
        this.cities = cities;
        this.maps = maps;
    }

    /**
     * What the pages show.
     *
     * @param held the fields held by a city of Iran today, for the filter
     * @param chosen the field the list is limited to, or null
     */
    public record Overview(
            List<MemberCity> members,
            int total,
            List<CreativeField> fields,
            List<String> held,
            @Nullable String chosen,
            IranMap map) {}

    /** All members of Iran, or those of one field. */
    public Overview overview(@Nullable String field) {
        var all = members.ofIran(MemberFilter.ofIran(null));
        var shown = field == null
                ? all
                : all.stream()
                        .filter(member -> member.fieldCode().equals(field))
                        .toList();
        var codes = shown.stream()
                .flatMap(member -> Stream.ofNullable(member.municipalityCode()))
                .toList();
        var provinces = MemberPlaces.provinces(shown, cities.municipalities(codes));
        var held = all.stream().map(MemberCity::fieldCode).distinct().toList();
        return new Overview(
                shown, all.size(), cities.fields(), held, field, maps.iran(provinces, MemberPlaces.of(shown)));
    }
}
