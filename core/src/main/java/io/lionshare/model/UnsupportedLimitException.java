package io.lionshare.model;

import java.math.BigDecimal;
import java.util.Objects;

/** A rule or method does not keep limits of a kind, and one is given. */
public final class UnsupportedLimitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The rule or method that refuses the limit. */
    private final String who;

    /** Whose limit it is, such as the ceiling of FRA. */
    private final String limit;

    /** How much it is, in the unit of the total. */
    private final BigDecimal bound;

    /** How much it is, in words, with its unit and burden. */
    private final String amount;

    /** What could be done. */
    private final String advice;

    /** The plan that asks for the rule or method; empty if it is not known. */
    private final String plan;

    private UnsupportedLimitException(
            String who, String limit, BigDecimal bound, String amount, String advice, String plan) {
        super((plan.isEmpty() ? "" : "plan " + plan + ": ") + reason(who, limit, amount, advice));
        this.who = who;
        this.limit = limit;
        this.bound = bound;
        this.amount = amount;
        this.advice = advice;
        this.plan = plan;
    }

    /**
     * A refusal.
     *
     * @param who the rule or method, such as {@code rule random-arrival}
     * @param limit whose it is, such as {@code ceiling of FRA}
     * @param bound how much it is, in the unit of the total
     * @param advice what could be done, after "Maybe"
     * @return the exception
     */
    public static UnsupportedLimitException of(String who, String limit, BigDecimal bound, String advice) {
        Objects.requireNonNull(who, "rule or method that refuses a limit");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(advice, "advice of a refusal");
        return new UnsupportedLimitException(who, limit, bound, bound.toPlainString(), advice, "");
    }

    /**
     * The same refusal in a plan: names the burden, and the amount with its unit.
     *
     * @param inPlan the name of the plan
     * @param burden what is divided; the bound is in its quanta
     * @return the exception
     */
    public UnsupportedLimitException in(String inPlan, Burden burden) {
        ContributionType type = burden.type();
        String ofBurden = type.format(type.amount(bound)) + " of " + burden.id();
        UnsupportedLimitException renamed = new UnsupportedLimitException(who, limit, bound, ofBurden, advice, inPlan);
        renamed.initCause(this);
        return renamed;
    }

    /**
     * The plan that cannot be carried out.
     *
     * @return its name; empty outside of plans
     */
    public String plan() {
        return plan;
    }

    /**
     * The message without the plan, as several plans can share it.
     *
     * @return what is not supported, and on a second line what could be done
     */
    public String reason() {
        return reason(who, limit, amount, advice);
    }

    private static String reason(String who, String limit, String amount, String advice) {
        return who + " does not support the " + limit + " (" + amount + ")\nMaybe " + advice;
    }
}
