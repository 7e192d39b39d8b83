package org.creativecities.portal.account.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.people.PersonState;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Roles and states as choices, in the language of the page. */
@Component
class RoleNames {

    private final MessageSource messages;

    RoleNames(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> of(Collection<Role> roles) {
        var names = new LinkedHashMap<String, String>();
        for (var role : roles) {
            names.put(role.name(), text("account.role." + role.name()));
        }
        return names;
    }

    Map<String, String> states() {
        var names = new LinkedHashMap<String, String>();
        for (var state : PersonState.values()) {
            names.put(state.name(), text("account.state." + state.name()));
        }
        return names;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
