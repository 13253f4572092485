package io.lionshare.joint;

import io.lionshare.model.Burden;
import io.lionshare.model.Derivation;
import io.lionshare.model.Limit;
import io.lionshare.plugin.Nouns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Several burdens divided as one: who gives how much of what, when fairness is judged over the value of everything.
 * Immutable.
 *
 * <p>What members give in all is the lexicographically optimal base (Megiddo 1974; Fujishige 1980): the sorted ratios of
 * value to fair share are leximin-best among all that the limits allow. Of all matrices of members and kinds with these
 * values the one nearest to proportional is taken. It is rounded to whole quanta so that requirements, limits of members
 * and of blocs of each kind hold exactly and every member's value is off by less than the price of its dearest fractional
 * quantum (Shmoys and Tardos 1993).
 *
 * <p>Ideal cells are computed in {@code double}, to 1e-12 of the value of everything; a cell that is within that, or
 * within 1e-9 quanta, of a whole number counts as whole. Ties hold within 1e-5 of a quantum.
 */
public final class JointSplit {
    private final JointProblem problem;
    private final ValueColumns fair;
    private final ValueColumns ideal;
    private final WholeQuanta whole;
    /** What each member gives in whole quanta. */
    private final BigDecimal[] values;

    private JointSplit(JointProblem problem, ValueColumns fair, ValueColumns ideal, WholeQuanta whole) {
        this.problem = problem;
        this.fair = fair;
        this.ideal = ideal;
        this.whole = whole;
        this.values = values(problem, whole);
    }

    private static BigDecimal[] values(JointProblem problem, WholeQuanta whole) {
        BigDecimal[] values = new BigDecimal[problem.alliance().size()];
        Arrays.fill(values, BigDecimal.ZERO);
        for (int k = 0; k < problem.burdens().size(); k++) {
            Burden burden = problem.burdens().get(k);
            BigDecimal price = problem.prices().of(burden.id());
            for (int i = 0; i < values.length && burden.quanta() > 0; i++) {
                values[i] = values[i].add(price.multiply(BigDecimal.valueOf(whole.quanta(k, i))));
            }
        }
        return values;
    }

    /**
     * Divides all burdens together. With n members, k kinds and b blocs it takes O(n) maximum flows in a network of
     * O(n&middot;k) arcs; 32 members and 6 kinds take some milliseconds.
     *
     * @param problem what is to be divided
     * @return the split
     * @throws JointConflict if limits and requirements of several kinds contradict each other
     * @throws io.lionshare.model.InfeasibleException if those of one kind do
     * @throws IllegalArgumentException if a floor of one kind is above its ceiling, or its blocs overlap without nesting
     * @throws ArithmeticException if a quantum of a kind that is needed is worth less than 1e-9 of everything, or prices
     *     have decimals so small that the value of everything, counted in the smallest of them, is 2<sup>57</sup> or more
     */
    public static JointSplit of(JointProblem problem) {
        ValueGrid grid = new ValueGrid(problem);
        double[][] matrix = matrix(problem, grid);
        double[] shares = problem.scores().shares();
        double[][] fair = new double[grid.kinds][];
        for (int k = 0; k < fair.length; k++) {
            double part = grid.required[k] / (double) grid.total;
            fair[k] = Arrays.stream(shares).map(share -> share * part).toArray();
        }
        return new JointSplit(
                problem,
                ValueColumns.of(problem, fair),
                ValueColumns.of(problem, matrix),
                WholeQuanta.of(grid, matrix, problem.scores()));
    }

    /** The ideal cells by kind and member, as parts of the value of everything. */
    static double[][] matrix(JointProblem problem, ValueGrid grid) {
        Conflicts.requireNone(problem, grid);
        return Matrix.of(grid, MemberValues.of(grid, problem.scores()));
    }

    /**
     * What was divided.
     *
     * @return the problem
     */
    public JointProblem problem() {
        return problem;
    }

    /**
     * The fair share of a member or bloc in the value of everything, whatever the limits.
     *
     * @param name a member's id or a bloc's name
     * @return the value, in the unit of the prices, rounded so that all members' add up
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public BigDecimal fairValue(String name) {
        return sum(name, member -> fair.row(member));
    }

    /**
     * What a member or bloc gives in all before quanta are made whole.
     *
     * @param name a member's id or a bloc's name
     * @return the value, in the unit of the prices, rounded so that all members' add up
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public BigDecimal idealValue(String name) {
        return sum(name, member -> ideal.row(member));
    }

    /**
     * What a member or bloc gives of a kind before quanta are made whole.
     *
     * @param name a member's id or a bloc's name
     * @param kind the id of a contribution type
     * @return the value, in the unit of the prices, rounded so that all members' add up
     * @throws IllegalArgumentException if there is no such member, bloc or kind
     */
    public BigDecimal idealValue(String name, String kind) {
        int position = problem.position(kind);
        return sum(name, member -> ideal.get(position, member));
    }

    /**
     * What a member or bloc gives in all, in whole quanta.
     *
     * @param name a member's id or a bloc's name
     * @return the sum of quanta times price, exact, in the unit of the prices
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public BigDecimal value(String name) {
        return sum(name, member -> values[member]);
    }

    /**
     * The whole quanta of a kind that a member or bloc gives.
     *
     * @param name a member's id or a bloc's name
     * @param kind the id of a contribution type
     * @return the number of quanta
     * @throws IllegalArgumentException if there is no such member, bloc or kind
     */
    public long quanta(String name, String kind) {
        int position = problem.position(kind);
        return Arrays.stream(problem.alliance().positions(name))
                .mapToLong(member -> whole.quanta(position, member))
                .sum();
    }

    /**
     * The amount of a kind that a member or bloc gives.
     *
     * @param name a member's id or a bloc's name
     * @param kind the id of a contribution type
     * @return the amount in the kind's unit, exact
     * @throws IllegalArgumentException if there is no such member, bloc or kind
     */
    public BigDecimal amount(String name, String kind) {
        return problem.burden(kind).type().amount(BigDecimal.valueOf(quanta(name, kind)));
    }

    /**
     * The cells that another rounding, equally good, would give another number.
     *
     * @return the cells, kind by kind; empty if no tie was broken
     */
    public List<JointCell> tied() {
        List<JointCell> tied = new ArrayList<>();
        for (int k = 0; k < problem.burdens().size(); k++) {
            for (int i = 0; i < problem.alliance().size(); i++) {
                if (whole.isTied(k, i)) {
                    tied.add(new JointCell(
                            problem.alliance().members().get(i).id(),
                            problem.burdens().get(k).id()));
                }
            }
        }
        return List.copyOf(tied);
    }

    /**
     * The limits of what members give in all that whole quanta do not keep.
     *
     * @return the limits, in order of declaration; empty if all are kept
     */
    public List<Overrun> overruns() {
        List<Overrun> overruns = new ArrayList<>();
        for (Limit limit : problem.valueLimits().list()) {
            BigDecimal bound = limit.bound().of(problem.value());
            BigDecimal value = value(limit.target());
            int beyond = limit.kind() == Limit.Kind.CEILING ? value.compareTo(bound) : bound.compareTo(value);
            if (beyond > 0) {
                overruns.add(new Overrun(limit, bound, value));
            }
        }
        return List.copyOf(overruns);
    }

    /**
     * The steps from the fair share to what a member gives: one for each kind, with what it cannot give, what it gives
     * instead and who takes over, and one for whole quanta.
     *
     * @return the derivation, in the unit of the prices; its steps add up exactly
     */
    public Derivation derivation() {
        JointReasons reasons = new JointReasons(problem, fair, ideal, whole);
        List<Derivation.Step> steps = new ArrayList<>();
        steps.add(step("fair share", fair::row, reasons::fairShare));
        for (int k = 0; k < problem.burdens().size(); k++) {
            int kind = k;
            steps.add(step(
                    problem.burdens().get(k).id(),
                    member -> ideal.get(kind, member).subtract(fair.get(kind, member)),
                    member -> reasons.ofKind(kind, member)));
        }
        steps.add(step(
                "whole quanta",
                member -> values[member].subtract(ideal.row(member)),
                member -> "rounded to whole quanta"));
        return new Derivation(problem.alliance(), steps);
    }

    private Derivation.Step step(String name, IntFunction<BigDecimal> change, IntFunction<String> reason) {
        BigDecimal[] changes =
                IntStream.range(0, problem.alliance().size()).mapToObj(change).toArray(BigDecimal[]::new);
        return new Derivation.Step(name, member -> changes[member], reason);
    }

    private BigDecimal sum(String name, IntFunction<BigDecimal> values) {
        return Arrays.stream(problem.alliance().positions(name))
                .mapToObj(values)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public String toString() {
        return "joint split of " + Nouns.count(problem.burdens().size(), "burdens") + " among " + problem.alliance();
    }
}
