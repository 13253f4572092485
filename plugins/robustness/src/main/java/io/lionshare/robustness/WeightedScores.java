package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import io.lionshare.score.ScoringStrategy;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The scores of members as a function of the weights of strategies: sums of their shares under each, exact. Immutable. */
public final class WeightedScores {
    private final List<Amounts> shares;
    private final List<LinearForm> forms;

    private WeightedScores(List<Amounts> shares, int size) {
        this.shares = shares;
        this.forms = forms(shares, size);
    }

    /**
     * The scores under some strategies.
     *
     * @param scenario has the members; those that carry nothing of any burden need no figures
     * @param strategies at least one
     * @return the function; O(members) for each strategy
     * @throws IllegalArgumentException if a strategy does not fit the alliance
     */
    public static WeightedScores of(Scenario scenario, List<ScoringStrategy> strategies) {
        Objects.requireNonNull(scenario, "scenario of scores");
        List<Amounts> shares = strategies.stream()
                .map(strategy -> Plan.of(strategy.id(), strategy)
                        .scores(scenario.alliance(), scenario.idle())
                        .exact()
                        .sharing(1)
                        .reduced())
                .toList();
        return new WeightedScores(shares, scenario.alliance().size());
    }

    /** Over a denominator that all have in common. */
    private static List<LinearForm> forms(List<Amounts> shares, int size) {
        BigInteger common = shares.stream()
                .map(Amounts::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        List<LinearForm> forms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int member = i;
            forms.add(new LinearForm(shares.stream()
                    .map(share -> share.numerator(member).multiply(common.divide(share.denominator())))
                    .toList()));
        }
        return forms;
    }

    /**
     * The shares under each strategy.
     *
     * @return one for each strategy and member; those of a strategy add up to 1
     */
    public List<Amounts> shares() {
        return shares;
    }

    /**
     * The scores at a weighting.
     *
     * @param weights one for each strategy
     * @return one for each member, in proportion to the weighted sums of shares; the factor is the same for all weightings
     */
    public Amounts at(Amounts weights) {
        BigInteger[] values =
                forms.stream().map(form -> form.numeratorAt(weights)).toArray(BigInteger[]::new);
        return Amounts.ofFractions(values, weights.denominator());
    }

    /** The score of each member as a form. */
    List<LinearForm> forms() {
        return forms;
    }

    @Override
    public String toString() {
        return PrintableText.brief("scores of " + Nouns.count(forms.size(), "members") + " under "
                + Nouns.count(shares.size(), "strategies"));
    }
}
