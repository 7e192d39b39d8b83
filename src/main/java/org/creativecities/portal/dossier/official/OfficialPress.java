package org.creativecities.portal.dossier.official;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.attachment.MailLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes official files beside the requests, one after the other; whoever asked finds them again on the page. */
@Component
class OfficialPress {

    private static final Logger LOG = LoggerFactory.getLogger(OfficialPress.class);

    private final OfficialRows rows;
    private final OfficialFormMaker maker;
    private final OfficialPackage packages;
    private final Dossiers dossiers;
    private final Calls calls;
    private final MailLimit limit;
    private final TransactionTemplate transaction;

    OfficialPress(
            OfficialRows rows,
            OfficialFormMaker maker,
            OfficialPackage packages,
            Dossiers dossiers,
            Calls calls,
            MailLimit limit,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.maker = maker;
        this.packages = packages;
        this.dossiers = dossiers;
        this.calls = calls;
        this.limit = limit;
        this.transaction = transaction;
    }

    /** Works until nothing waits; answers how many were made. */
    int run() {
        var made = 0;
        for (var next = rows.claim(); next.isPresent(); next = rows.claim()) {
            try {
                make(next.get());
                made++;
            } catch (RuntimeException e) {
                LOG.error("The official file {} could not be made", next.get().id(), e);
                rows.ended(next.get().id(), "FAILED", 0);
            }
        }
        return made;
    }

    private void make(OfficialRows.Asked asked) {
        var sent = dossiers.lastSubmission(asked.dossier())
                .filter(one -> one.submissionId().equals(asked.submission()))
                .orElseThrow(() -> new IllegalStateException("The dossier was sent again meanwhile"));
        var form = maker.make(sent, calls.formTemplate(dossiers.template(asked.dossier())));
        if (!form.sha256().equals(asked.textSha256())) {
            throw new IllegalStateException("The text changed while the file was waiting");
        }
        var name = "uccn-" + AnnexName.slug(String.valueOf(form.facts().get("City"))) + "-application";
        var made = packages.make(form, name, sent.at());
        transaction.executeWithoutResult(status -> {
            var papers = List.of(
                    new OfficialRows.Content("DOCX", name + ".docx", made.word()),
                    new OfficialRows.Content("PDF", name + ".pdf", made.pdf()),
                    new OfficialRows.Content("ZIP", name + ".zip", made.zip()));
            var small = limit.allows(made.zip().length);
            papers.stream()
                    .filter(one -> small || !one.kind().equals("ZIP"))
                    .forEach(one -> rows.keep(asked.id(), one));
            rows.ended(asked.id(), small ? "READY" : "TOO_LARGE", form.annexes().size());
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> officialFilesJob(OfficialPress press) {
            return Tasks.recurring("official-files", FixedDelay.of(Duration.ofSeconds(5)))
                    .execute((instance, context) -> press.run());
        }
    }
}
