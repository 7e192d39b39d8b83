package org.creativecities.portal.call.web;

import java.util.List;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.springframework.stereotype.Component;

/** The creative fields of a call by name, in the order of the network. */
@Component
class CallFields {

    private final Cities cities;

    CallFields(Cities cities) {
        this.cities = cities;
    }

    List<CreativeField> of(CallView call) {
        return cities.fields().stream()
                .filter(field -> call.fields().contains(field.code()))
                .toList();
    }
}
