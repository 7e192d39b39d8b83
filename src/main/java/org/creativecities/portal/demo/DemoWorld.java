package org.creativecities.portal.demo;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the demo world at the first start, in one transaction: it is there whole or not at all. A second instance that
 * starts at the same moment waits and then finds it.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemoPeople people;
    private final DemoCall call;
    private final DemoDossiers dossiers;
    private final DemoStages stages;

    DemoWorld(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DemoPeople people,
            DemoCall call,
            DemoDossiers dossiers,
            DemoStages stages) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
        this.call = call;
        this.dossiers = dossiers;
        this.stages = stages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocaleContextHolder.setLocale(java.util.Locale.forLanguageTag("fa-IR"));
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("select pg_advisory_xact_lock(1405)").query().singleRow();
                if (jdbc.sql("select count(*) from demo_world")
                                .query(Long.class)
                                .single()
                        == 0) {
                    make();
                }
            });
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void make() {
        LOG.info("Making the demo world");
        people.create();
        UUID round = call.open(people.find("head"));
        for (var city : DemoCity.ALL) {
            if (city.stage() != DemoCity.Stage.NONE) {
                var dossier = dossiers.write(round, city, people.find("editor." + city.place()));
                stages.advance(dossier, round, city);
            }
        }
        jdbc.sql("insert into demo_world (call_id) values (:call)")
                .param("call", round)
                .update();
    }
}
