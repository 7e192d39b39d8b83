package org.creativecities.portal.account.people;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.RoleRuleChanged;
import org.creativecities.portal.account.signin.RoleRules;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says anew what a role needs; from the next sign-in on. */
@Component
public class RoleRuleChanges {

    private final RoleRules rules;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher facts;

    RoleRuleChanges(RoleRules rules, JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher facts) {
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = facts;
    }

    /** Whether holders of the role need a second factor. */
    @Transactional
    public void secondFactor(Role role, boolean needed, Account by) {
        AccountPolicy.requireAdministrator(by);
        var before = Boolean.TRUE.equals(rules.secondFactor().get(role));
        if (before == needed) {
            return;
        }
        jdbc.sql("insert into role_rule (role, second_factor_required, changed_by, changed_at) "
                        + "values (:role, :needed, :by, portal_now()) on conflict (role) do update set "
                        + "second_factor_required = :needed, changed_by = :by, changed_at = portal_now(), "
                        + "version = role_rule.version + 1")
                .param("role", role.name())
                .param("needed", needed)
                .param("by", by.id())
                .update();
        facts.publishEvent(new RoleRuleChanged(role, before, needed, by.id(), clock.now()));
    }
}
