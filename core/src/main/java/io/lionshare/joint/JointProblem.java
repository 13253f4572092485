package io.lionshare.joint;

import com.google.common.collect.ImmutableMap;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Prices;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Burdens of several kinds that are to be divided as one: everyone's fair share is a share of the value of all
 * requirements together. Immutable.
 *
 * @param alliance the members
 * @param burdens what is needed, each of another contribution type, at least one of them above 0; kept in order of
 *     their types' ids
 * @param limits floors and ceilings of members and blocs, by the id of the burden's contribution type
 * @param prices what a quantum of each kind counts for
 * @param scores the target: everyone's fair share is its score divided by all scores
 * @param valueLimits floors and ceilings of what members give in all, in the unit of the prices
 */
public record JointProblem(
        Alliance alliance,
        List<Burden> burdens,
        Map<String, Limits> limits,
        Prices prices,
        Scores scores,
        Limits valueLimits) {
    /** A quantum that is worth this part of everything is large enough to be placed well. */
    private static final BigDecimal AMPLE_QUANTUM = new BigDecimal("1e-6");

    /**
     * Refuses a kind without a price or given twice, requirements that are all 0, limits that name unknown members or
     * kinds, and limits of the value on a bloc.
     */
    public JointProblem {
        Objects.requireNonNull(limits, "limits of a joint problem");
        burdens = burdens.stream().sorted(Comparator.comparing(Burden::id)).toList();
        limits = ImmutableMap.copyOf(limits);
        Set<String> kinds = new HashSet<>();
        for (Burden burden : burdens) {
            if (!kinds.add(burden.id())) {
                throw new IllegalArgumentException("burden " + burden.id() + " is given twice");
            }
            prices.of(burden.id());
        }
        if (burdens.stream().allMatch(burden -> burden.quanta() == 0)) {
            throw new IllegalArgumentException("at least one burden must be above 0");
        }
        for (Map.Entry<String, Limits> entry : limits.entrySet()) {
            Names.requireKnown("burden with limits", entry.getKey(), kinds);
            entry.getValue().requireFit(alliance);
        }
        Set<String> members =
                alliance.members().stream().map(member -> member.id()).collect(Collectors.toSet());
        for (Limit limit : valueLimits.list()) {
            Names.requireKnown("member with a limit of its value", limit.target(), members);
        }
        if (scores.size() != alliance.size()) {
            throw new IllegalArgumentException(
                    "number of scores (" + scores.size() + ") must be the number of members (" + alliance.size() + ")");
        }
    }

    /**
     * A problem without limits of the value that a member gives in all.
     *
     * @param alliance the members
     * @param burdens what is needed
     * @param limits floors and ceilings by the id of the burden's contribution type
     * @param prices what a quantum of each kind counts for
     * @param scores the target
     * @return the problem
     * @throws IllegalArgumentException if the parts do not fit together
     */
    public static JointProblem of(
            Alliance alliance, List<Burden> burdens, Map<String, Limits> limits, Prices prices, Scores scores) {
        return new JointProblem(alliance, burdens, limits, prices, scores, Limits.none());
    }

    /**
     * The burdens of a scenario as one. A quantum that is worth less than a millionth of everything, such as a cent, is bundled:
     * ten, a hundred or more count as one quantum until it is worth that much. A bundle must divide the total and every limit of
     * the kind that is a whole number of quanta. A quantum must be worth at least a billionth of everything; below that, limits
     * do not stop the bundling, and are rounded to whole quanta, floors up and ceilings down.
     *
     * @param scenario members, burdens, limits and prices
     * @param plan its strategy gives the target; rule and method have no part in it
     * @return the problem
     * @throws IllegalArgumentException if the scenario has no prices, or the strategy does not fit its members
     * @throws IllegalStateException if the strategy fails or returns a wrong result
     */
    public static JointProblem of(Scenario scenario, Plan plan) {
        Prices prices = scenario.prices()
                .orElseThrow(() -> new IllegalArgumentException("scenario '" + scenario.name()
                        + "' has no prices; its burdens cannot be judged together"
                        + "\nMaybe say under prices what a quantum of each burden counts for"));
        Scores scores = plan.scores(scenario.alliance(), scenario.idle());
        JointProblem fine = of(scenario.alliance(), scenario.burdens(), scenario.limits(), prices, scores);
        List<Burden> burdens = new ArrayList<>();
        for (Burden burden : fine.burdens) {
            ContributionType type = burden.type();
            int tens = fine.tens(burden);
            BigDecimal quantum = type.quantum().movePointRight(tens);
            prices = prices.with(type.id(), prices.of(type.id()).movePointRight(tens));
            burdens.add(new Burden(type.withQuantum(quantum), burden.total()));
        }
        return of(scenario.alliance(), burdens, scenario.limits(), prices, scores);
    }

    /** How many times quanta of a burden are bundled by ten. */
    private int tens(Burden burden) {
        BigDecimal value = value();
        BigDecimal least = value.multiply(ValueGrid.LEAST_QUANTUM);
        BigDecimal ample = value.multiply(AMPLE_QUANTUM);
        BigDecimal price = prices.of(burden.id());
        BigDecimal quantum = burden.type().quantum();
        long quanta = burden.quanta();
        int tens = 0;
        while (price.compareTo(ample) < 0
                && quanta % 10 == 0
                && (price.compareTo(least) < 0 || limitsFit(burden, quantum, quantum.movePointRight(1)))) {
            price = price.movePointRight(1);
            quantum = quantum.movePointRight(1);
            quanta /= 10;
            tens++;
        }
        return tens;
    }

    /** Whether every limit of a burden that is a whole number of quanta is one of larger quanta, too. */
    private boolean limitsFit(Burden burden, BigDecimal quantum, BigDecimal larger) {
        return limits.getOrDefault(burden.id(), Limits.none()).list().stream()
                .map(limit -> limit.bound().of(burden.total()))
                .allMatch(amount -> amount.remainder(quantum).signum() != 0
                        || amount.remainder(larger).signum() == 0);
    }

    /**
     * A copy in which a member or bloc steps back.
     *
     * @param step who, and how far
     * @return the copy
     * @throws IllegalArgumentException if there is no such member, bloc or kind
     */
    public JointProblem after(StepBack step) {
        step.requireFit(alliance, burdens);
        Map<String, Limits> lowered = new HashMap<>();
        for (Burden burden : burdens) {
            String kind = burden.id();
            lowered.put(kind, step.within(alliance, burden, limits.getOrDefault(kind, Limits.none())));
        }
        return withLimits(lowered);
    }

    /**
     * A copy with other prices.
     *
     * @param others the prices
     * @return the copy
     * @throws IllegalArgumentException if a kind has no price
     */
    public JointProblem withPrices(Prices others) {
        return new JointProblem(alliance, burdens, limits, others, scores, valueLimits);
    }

    /**
     * A copy with limits of what members give in all.
     *
     * @param others floors and ceilings of members, in the unit of the prices or as shares of the value of everything
     * @return the copy
     * @throws IllegalArgumentException if a limit names no member
     */
    public JointProblem withValueLimits(Limits others) {
        return new JointProblem(alliance, burdens, limits, prices, scores, others);
    }

    /**
     * A copy with other limits on the kinds.
     *
     * @param others floors and ceilings by the id of the burden's contribution type
     * @return the copy
     * @throws IllegalArgumentException if they name unknown kinds, members or blocs
     */
    public JointProblem withLimits(Map<String, Limits> others) {
        return new JointProblem(alliance, burdens, others, prices, scores, valueLimits);
    }

    /**
     * The value of all requirements.
     *
     * @return the sum of quanta times price, in the unit of the prices
     */
    public BigDecimal value() {
        return burdens.stream()
                .filter(burden -> burden.quanta() > 0)
                .map(burden -> BigDecimal.valueOf(burden.quanta()).multiply(prices.of(burden.id())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The burden of a kind. */
    Burden burden(String kind) {
        return burdens.get(position(kind));
    }

    /** Where a kind stands among the burdens. */
    int position(String kind) {
        List<String> kinds = burdens.stream().map(Burden::id).toList();
        Names.requireKnown("kind", kind, kinds);
        return kinds.indexOf(kind);
    }

    /** How many decimals the prices of what is needed have, at least 0. */
    int decimals() {
        return burdens.stream()
                .filter(burden -> burden.quanta() > 0)
                .mapToInt(burden -> prices.of(burden.id()).stripTrailingZeros().scale())
                .reduce(0, Math::max);
    }

    /** A value with its digits grouped and its unit. */
    String format(BigDecimal value) {
        return new ContributionType("value", prices.unit(), BigDecimal.ONE.movePointLeft(decimals()), BigDecimal.ONE)
                .format(value);
    }

    /** The whole limits of each kind; refuses limits that a kind alone cannot keep, as a problem of equal claims would. */
    List<LimitTree> trees() {
        return burdens.stream().map(this::tree).toList();
    }

    private LimitTree tree(Burden burden) {
        LimitTree tree = limits.getOrDefault(burden.id(), Limits.none()).resolve(alliance, burden);
        return AllocationProblem.of(Amounts.ones(tree.size()), tree).limits();
    }

    @Override
    public String toString() {
        return PrintableText.brief("joint problem of " + burdens + " among " + alliance);
    }
}
