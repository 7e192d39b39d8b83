package org.creativecities.portal.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.creativecities.portal.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The running portal with its demo world on a database of its own; left out of ordinary runs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("bench")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"portal.demo=true", "db-scheduler.enabled=false", "logging.level.root=warn"})
@ContextConfiguration(initializers = TestDatabase.Private.class)
@Import(Statements.class)
@interface BenchTest {}
