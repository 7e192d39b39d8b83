package org.creativecities.portal.startup;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Looks at the settings before anything is opened, and refuses to start production with those of a desk. */
class ProductionGuard implements EnvironmentPostProcessor, Ordered {

    static final String PROFILE = "production";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        if (!settings.acceptsProfiles(Profiles.of(PROFILE))) {
            return;
        }
        var problems = ProductionRules.problems(settings);
        if (!problems.isEmpty()) {
            throw new ProductionProblem(problems);
        }
    }

    /** After the settings files have been read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }
}
