package org.creativecities.portal.review;

/** A nomination would break the call's quota; it needs a reason of its own. */
public class QuotaBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which rule is broken. */
    public enum Rule {
        /** More nominations than the country has. */
        NUMBER,
        /** Two nominations in one creative field. */
        FIELD
    }

    private final Rule rule;

    QuotaBrokenException(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
