package org.creativecities.portal.account.signin;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.creativecities.portal.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each role asks for at sign-in: a row an administrator has set, else the setting of this installation. */
@Component
public class RoleRules {

    private final JdbcClient jdbc;
    private final AccountSettings settings;

    RoleRules(JdbcClient jdbc, AccountSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Whether holding one of these roles asks for a second factor. */
    public boolean needSecondFactor(Collection<Role> roles) {
        var rules = secondFactor();
        return roles.stream().anyMatch(role -> Boolean.TRUE.equals(rules.get(role)));
    }

    /** For each role whether it asks for a second factor. */
    public Map<Role, Boolean> secondFactor() {
        var rules = new EnumMap<Role, Boolean>(Role.class);
        for (var role : Role.values()) {
            rules.put(role, settings.secondFactorRoles().contains(role));
        }
        jdbc.sql("select role, second_factor_required from role_rule").query(row -> {
            rules.put(Role.valueOf(row.getString("role")), row.getBoolean("second_factor_required"));
        });
        return rules;
    }
}
