package org.creativecities.portal.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.creativecities.portal.database.TestDatabase;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The running portal with its demo world, on a database of its own, visited with a real browser. Where no browser is
 * found the test is skipped and says why; with the environment variable {@code PORTAL_BROWSER=required} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "portal.demo=true")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.Private.class)
@ExtendWith(BrowserTest.Found.class)
public @interface BrowserTest {

    /** Looks for the browser before the portal is started. */
    class Found implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            var missing = Browser.executable().isEmpty()
                    ? "no Chromium or Chrome found; PORTAL_CHROMIUM may name one"
                    : Browser.hasDriver() ? null : "the browser's driver is not on the class path";
            if (missing == null) {
                return ConditionEvaluationResult.enabled("a browser is here");
            }
            if ("required".equals(System.getenv("PORTAL_BROWSER"))) {
                throw new IllegalStateException("a browser is required: " + missing);
            }
            System.out.println("Browser tests skipped: " + missing);
            return ConditionEvaluationResult.disabled(missing);
        }
    }
}
