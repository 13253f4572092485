package io.lionshare.plan;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Label;
import io.lionshare.model.MissingFiguresException;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.Proportional;
import io.lionshare.score.Blend;
import io.lionshare.score.Scores;
import io.lionshare.score.ScoringStrategy;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * One way of dividing: a strategy (or a {@link Blend} of several), a rule, a source of claims, a
 * method for whole units and a tie-break, under a name.
 *
 * @param name the name, unique in a scenario
 * @param strategy gives the scores
 * @param rule gives the ideal amounts
 * @param claims gives what the rule divides by
 * @param method gives whole units
 * @param tieBreak who is served first when two members have equal right to a unit
 * @param label what people call it
 */
public record Plan(
        String name,
        ScoringStrategy strategy,
        AllocationRule rule,
        ClaimSource claims,
        ApportionmentMethod method,
        TieBreak tieBreak,
        Label label) {
    private static final String STRATEGY = "scoring strategy";
    private static final ClaimSource DEFAULT_CLAIMS = ClaimSource.stretched("1.5");

    /** Refuses a blank name. */
    public Plan {
        Objects.requireNonNull(strategy, "strategy of a plan");
        Objects.requireNonNull(rule, "rule of a plan");
        Objects.requireNonNull(claims, "claims of a plan");
        Objects.requireNonNull(method, "method of a plan");
        Objects.requireNonNull(tieBreak, "tie-break of a plan");
        Objects.requireNonNull(label, "label of a plan");
        Names.requireText("name of a plan", name);
    }

    /**
     * A plan that is called by its name.
     *
     * @param name the name, unique in a scenario
     * @param strategy gives the scores
     * @param rule gives the ideal amounts
     * @param claims gives what the rule divides by
     * @param method gives whole units
     * @param tieBreak who is served first when two members have equal right to a unit
     * @throws IllegalArgumentException if the name is blank
     */
    public Plan(
            String name,
            ScoringStrategy strategy,
            AllocationRule rule,
            ClaimSource claims,
            ApportionmentMethod method,
            TieBreak tieBreak) {
        this(name, strategy, rule, claims, method, tieBreak, labelOf(name));
    }

    private static Label labelOf(String name) {
        Names.requireText("name of a plan", name);
        return Label.ofPlan(name);
    }

    /**
     * A plan that divides in proportion to the scores and makes whole by largest remainders. Claims are 1.5 times what
     * proportional division needs, which matters to other rules only; in a tie the larger weight is served first.
     *
     * @param name the name
     * @param strategy gives the scores
     * @return the plan
     * @throws IllegalArgumentException if the name is blank
     */
    public static Plan of(String name, ScoringStrategy strategy) {
        return new Plan(
                name, strategy, new Proportional(), DEFAULT_CLAIMS, new LargestRemainder(), TieBreak.largerWeight());
    }

    /**
     * A copy under another name, which it is called by.
     *
     * @param other the name
     * @return the copy
     */
    public Plan withName(String other) {
        return new Plan(other, strategy, rule, claims, method, tieBreak);
    }

    /**
     * A copy that people call otherwise.
     *
     * @param other the label
     * @return the copy
     */
    public Plan withLabel(Label other) {
        return new Plan(name, strategy, rule, claims, method, tieBreak, other);
    }

    /**
     * A copy with another strategy.
     *
     * @param other gives the scores
     * @return the copy
     */
    public Plan withStrategy(ScoringStrategy other) {
        return new Plan(name, other, rule, claims, method, tieBreak, label);
    }

    /**
     * A copy with another rule.
     *
     * @param other the rule
     * @return the copy
     */
    public Plan withRule(AllocationRule other) {
        return new Plan(name, strategy, other, claims, method, tieBreak, label);
    }

    /**
     * A copy with another source of claims.
     *
     * @param other the source
     * @return the copy
     */
    public Plan withClaims(ClaimSource other) {
        return new Plan(name, strategy, rule, other, method, tieBreak, label);
    }

    /**
     * A copy with another method.
     *
     * @param other the method
     * @return the copy
     */
    public Plan withMethod(ApportionmentMethod other) {
        return new Plan(name, strategy, rule, claims, other, tieBreak, label);
    }

    /**
     * A copy with another tie-break.
     *
     * @param other the tie-break
     * @return the copy
     */
    public Plan withTieBreak(TieBreak other) {
        return new Plan(name, strategy, rule, claims, method, other, label);
    }

    /**
     * What the strategy makes of an alliance.
     *
     * @param alliance the members
     * @return one score for each member
     * @throws IllegalArgumentException if the strategy does not fit the alliance, or if the score of every member is 0
     * @throws IllegalStateException if the strategy fails or returns a wrong result
     */
    public Scores scores(Alliance alliance) {
        return strategy instanceof Blend blend
                ? PluginCheck.call(STRATEGY, blend, () -> blend.exact(alliance), exact -> Scores.of(alliance, exact))
                : PluginCheck.call(
                        STRATEGY, strategy, () -> strategy.scores(alliance), values -> Scores.of(alliance, values));
    }

    /**
     * What the strategy makes of an alliance in which some members carry nothing whatever their score. Those of them that lack a
     * figure have the score 0, and the others are scored as if they were not there.
     *
     * @param alliance the members
     * @param idle ids of members that carry nothing
     * @return one score for each member
     * @throws io.lionshare.model.MissingFiguresException if another member lacks a figure
     * @throws IllegalArgumentException if the strategy does not fit the alliance, or if the score of every member is 0
     * @throws IllegalStateException if the strategy fails or returns a wrong result
     */
    public Scores scores(Alliance alliance, Set<String> idle) {
        try {
            return scores(alliance);
        } catch (MissingFiguresException e) {
            Set<String> lacking = Set.copyOf(e.members());
            if (!idle.containsAll(lacking) || lacking.size() == alliance.size()) {
                throw e;
            }
            Alliance rest = alliance.without(lacking);
            Scores scores = scores(rest, idle);
            BigInteger[] values = new BigInteger[alliance.size()];
            Arrays.fill(values, BigInteger.ZERO);
            for (int i = 0; i < rest.size(); i++) {
                values[alliance.position(rest.members().get(i).id())] =
                        scores.exact().numerator(i);
            }
            return Scores.of(
                    alliance, Amounts.ofFractions(values, scores.exact().denominator()));
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("plan '" + name + "': " + strategy.id() + ", " + rule.id() + ", " + claims.describe()
                + ", " + method.id());
    }
}
