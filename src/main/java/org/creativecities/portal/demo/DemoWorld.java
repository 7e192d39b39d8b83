package org.creativecities.portal.demo;

import java.util.Locale;
import org.creativecities.portal.call.Calls;
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
 * Makes the demo world at the first start, step by step: people and call, then one city after the other, each in a
 * transaction that also records the step. A start that was cut off goes on where it stopped; a second instance that
 * starts at the same moment waits and then finds the step done.
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
    private final DemoWorkshops workshops;
    private final DemoProposals proposals;
    private final Settle settle;
    private final Calls calls;
    private final DemoCriteria criteria;
    private final DemoAssets assets;
    private final DemoLibrary library;
    private final DemoLegislation legislation;
    private final DemoCouncil council;

    DemoWorld(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DemoPeople people,
            DemoCall call,
            DemoDossiers dossiers,
            DemoStages stages,
            DemoWorkshops workshops,
            DemoProposals proposals,
            Settle settle,
            Calls calls,
            DemoCriteria criteria,
            DemoAssets assets,
            DemoLibrary library,
            DemoLegislation legislation,
            DemoCouncil council) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
        this.call = call;
        this.dossiers = dossiers;
        this.stages = stages;
        this.workshops = workshops;
        this.proposals = proposals;
        this.settle = settle;
        this.calls = calls;
        this.criteria = criteria;
        this.assets = assets;
        this.library = library;
        this.legislation = legislation;
        this.council = council;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("fa-IR"));
        try {
            once("people", () -> people.create());
            once("call", () -> call.open(people.find("head")));
            for (var city : DemoCity.ALL) {
                once(city.place(), () -> make(city));
            }
            once("assets", () -> assets.make(people.find("editor.yazd")));
            once("workshops", workshops::open);
            once("workshop-held", workshops::hold);
            once("council", council::meet);
            once("proposals", proposals::write);
            once("library", library::write);
            once("legislation", legislation::write);
            once(
                    "criteria",
                    () -> criteria.make(new DemoCriteria.Cast(
                            people.find("expert"),
                            people.find("head"),
                            people.find("commission"),
                            people.find("editor.yazd"))));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void make(DemoCity city) {
        if (city.stage() != DemoCity.Stage.NONE) {
            var round = calls.open().get(0).id();
            var dossier = dossiers.write(round, city, people.find("editor." + city.place()));
            settle.run();
            stages.advance(dossier, round, city);
        }
    }

    private void once(String step, Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(1405)").query().singleRow();
            var claimed = jdbc.sql("insert into demo_world (step) values (:step) on conflict do nothing")
                    .param("step", step)
                    .update();
            if (claimed == 1) {
                LOG.info("Making the demo world: {}", step);
                work.run();
            }
        });
    }
}
