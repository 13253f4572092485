package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import io.lionshare.program.Certificate;
import io.lionshare.program.LinearConstraint;
import io.lionshare.program.LinearProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a road of a number of steps exists under a cap in percent, as a linear program over the amounts of all members in
 * all steps but the last, which is the goal.
 *
 * <p>A minimum step is added to what the cap allows in place of being an alternative to it: with one, a combination of rows
 * still proves that there is no road, and a point need not be one.
 */
final class RoadProgram {
    /*
     * Layout. Variable (k - 1) * members + i is member i after step k, for k = 1 .. steps - 1. caps names the cap of each row,
     * if it is one.
     */

    private final Fastest.Problem problem;
    private final int steps;
    private final List<LinearConstraint> rows = new ArrayList<>();
    private final List<Optional<CapInTheWay>> caps = new ArrayList<>();

    private RoadProgram(Fastest.Problem problem, int steps) {
        this.problem = problem;
        this.steps = steps;
        for (int k = 1; k < steps; k++) {
            LinearConstraint sum = LinearConstraint.exactly(problem.total());
            for (int i = 0; i < problem.size(); i++) {
                sum = sum.with(variable(k, i), Fraction.ONE);
            }
            add(sum);
            addLimits(k);
        }
        for (int k = 1; k <= steps; k++) {
            for (int i = 0; i < problem.size(); i++) {
                addCaps(k, i);
            }
        }
    }

    /** A road, or what is in the way. */
    static Answer solve(Fastest.Problem problem, int steps) {
        RoadProgram program = new RoadProgram(problem, steps);
        Certificate certificate =
                LinearProgram.of((steps - 1) * problem.size(), program.rows).solve();
        return certificate instanceof Certificate.Feasible feasible
                ? new Answer(certificate, program.road(feasible.point()), List.of())
                : new Answer(certificate, List.of(), program.inTheWay((Certificate.Infeasible) certificate));
    }

    /**
     * What the program says.
     *
     * @param certificate which anyone can check
     * @param road the amounts after each step; empty if there is none
     * @param inTheWay the caps that contradict each other; empty if there is a road
     */
    record Answer(Certificate certificate, List<Amounts> road, List<CapInTheWay> inTheWay) {}

    private int variable(int step, int member) {
        return (step - 1) * problem.size() + member;
    }

    private void add(LinearConstraint row) {
        rows.add(row);
        caps.add(Optional.empty());
    }

    /** A row in the change of a member: rise &times; (after &minus; factor &times; before) is at most an amount. */
    private LinearConstraint change(int k, int i, boolean isRise, Fraction factor, Fraction most) {
        Fraction sign = Fraction.of(isRise ? 1 : -1);
        Fraction bound = most;
        LinearConstraint row = LinearConstraint.atMost(Fraction.ZERO);
        if (k < steps) {
            row = row.with(variable(k, i), sign);
        } else {
            bound = bound.minus(sign.times(problem.goal().get(i)));
        }
        if (k > 1) {
            row = row.with(variable(k - 1, i), sign.times(factor).negated());
        } else {
            bound = bound.plus(sign.times(factor).times(problem.start().get(i)));
        }
        return new LinearConstraint(row.coefficients(), row.relation(), bound);
    }

    private void addCaps(int k, int i) {
        Cap cap = problem.cap();
        Fraction least = cap.minimum().times(problem.total());
        for (boolean isRise : new boolean[] {true, false}) {
            Fraction factor = isRise ? Fraction.ONE.plus(cap.up()) : Fraction.ONE.minus(cap.down());
            rows.add(change(k, i, isRise, factor, least));
            caps.add(Optional.of(new CapInTheWay(problem.id(i), k, isRise)));
        }
        if (problem.overshoot() == Transition.Overshoot.NO) {
            boolean rises = problem.goal().get(i).compareTo(problem.start().get(i)) > 0;
            add(change(k, i, !rises, Fraction.ONE, Fraction.ZERO));
        }
    }

    /** A limit that the start does not keep is a bound at the start's amount. */
    private void addLimits(int k) {
        Stream.concat(problem.limits().members().stream(), problem.limits().blocs().stream())
                .forEach(node -> {
                    Fraction present = problem.start().sum(node.positions());
                    if (node.floor().signum() > 0) {
                        add(sum(k, node, LinearConstraint.atLeast(present.min(Fraction.of(node.floor())))));
                    }
                    if (node.ceiling().compareTo(problem.limits().total()) < 0) {
                        add(sum(k, node, LinearConstraint.atMost(present.max(Fraction.of(node.ceiling())))));
                    }
                });
    }

    private LinearConstraint sum(int k, LimitTree.Node node, LinearConstraint empty) {
        LinearConstraint row = empty;
        for (int i : node.positions()) {
            row = row.with(variable(k, i), Fraction.ONE);
        }
        return row;
    }

    private List<Amounts> road(List<Fraction> point) {
        List<Amounts> road = new ArrayList<>();
        for (int k = 1; k < steps; k++) {
            road.add(Amounts.of(point.subList(variable(k, 0), variable(k + 1, 0))));
        }
        road.add(problem.goal().amounts());
        return List.copyOf(road);
    }

    private List<CapInTheWay> inTheWay(Certificate.Infeasible certificate) {
        return certificate.rows().stream()
                .flatMap(row -> caps.get(row).stream())
                .toList();
    }
}
