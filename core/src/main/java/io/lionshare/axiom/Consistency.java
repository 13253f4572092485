package io.lionshare.axiom;

import io.lionshare.level.Fraction;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.ConstrainedEqualLosses;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import io.lionshare.rule.Talmud;
import java.math.BigInteger;
import java.util.List;

/** What some members get is right among themselves. */
final class Consistency {
    private Consistency() {}

    static List<RuleAxiom> axioms() {
        AxiomMaker<RuleAxiom> claims = new AxiomMaker<>(Theme.CONSISTENCY, Domain.CLAIMS, RuleAxiom::new);
        return List.of(
                claims.axiom(
                        "consistency",
                        "what a group gets together is divided within the group as before",
                        "x_S = R(x(S), c_S)",
                        "Aumann and Maschler 1985; Thomson 2019",
                        Consistency::consistency),
                claims.axiom(
                        "bilateral-consistency",
                        "what two members get together is divided between them as before",
                        "x_S = R(x(S), c_S), |S| = 2",
                        "Aumann and Maschler 1985; Thomson 2019",
                        Consistency::bilateral),
                claims.axiom(
                        "converse-consistency",
                        "amounts that are right between any two members are right",
                        "y_S = R(y(S), c_S) for all |S| = 2 ⇒ y = R(E, c)",
                        "Chun 1999; Thomson 2019. Tried are the amounts that rules that are schedules give",
                        Consistency::converse),
                claims.axiom(
                        "null-claims-consistency",
                        "members without a claim may leave",
                        "c(N∖N′) = 0 ⇒ x_N′ = R(E, c_N′)",
                        "Thomson 2019",
                        Consistency::nullClaims),
                claims.axiom(
                        "null-compensation-consistency",
                        "members that get nothing may leave",
                        "x(N∖N′) = 0 ⇒ x_N′ = R(E, c_N′)",
                        "Thomson 2019",
                        Consistency::nullCompensation),
                claims.axiom(
                        "full-compensation-consistency",
                        "members that get their claim may leave with it",
                        "x = c on N∖N′ ⇒ x_N′ = R(E − c(N∖N′), c_N′)",
                        "Thomson 2019",
                        Consistency::fullCompensation));
    }

    private static final List<ParametricRule> SCHEDULES =
            List.of(new Talmud(), new ConstrainedEqualAwards(), new ConstrainedEqualLosses(), new Proportional());

    private static void consistency(Trial trial) {
        Outcome x = decimal(trial);
        for (int group = 1; group < trial.problem().everyone(); group++) {
            if (trial.size() <= 5 || Integer.bitCount(group) == trial.size() - 1) {
                within(trial, x, group, x.sum(group), "group");
            }
        }
    }

    private static void bilateral(Trial trial) {
        Outcome x = decimal(trial);
        for (int group = 1; group < trial.problem().everyone(); group++) {
            if (Integer.bitCount(group) == 2) {
                within(trial, x, group, x.sum(group), "pair");
            }
        }
    }

    /** The base problem, or a multiple of it, such that what groups get are decimal numbers where that is possible. */
    private static Outcome decimal(Trial trial) {
        Outcome x = trial.base();
        BigInteger common = Fraction.commonDenominator(x.amounts());
        return common.bitLength() > Long.SIZE
                ? x
                : trial.solve(trial.problem().times(new Fraction(common, BigInteger.ONE)));
    }

    private static void within(Trial trial, Outcome x, int group, Fraction total, String who) {
        if (x.problem().sum(group).signum() > 0 && total.compareTo(x.problem().sum(group)) <= 0) {
            Outcome y = trial.solve(x.problem().of(group, total));
            List<Integer> members = Groups.members(group);
            for (int k = 0; k < members.size(); k++) {
                trial.equal(
                        x.of(members.get(k)),
                        y.of(k),
                        "member " + members.get(k) + " gets something else within the " + who,
                        x,
                        y);
            }
        }
    }

    private static void converse(Trial trial) {
        for (ParametricRule rule : SCHEDULES) {
            Trial candidate = new Trial(new RuleSubject(rule), trial.problem(), 0);
            Outcome y = decimal(candidate);
            if (trial.size() > 2 && isRightBetweenTwo(trial, y)) {
                Outcome x = trial.solve(y.problem());
                for (int i = 0; i < trial.size(); i++) {
                    trial.equal(
                            x.of(i),
                            y.of(i),
                            y.amounts() + " is right between any two, but member " + i + " gets something else",
                            x);
                }
            }
        }
    }

    private static boolean isRightBetweenTwo(Trial trial, Outcome y) {
        for (int group = 1; group < y.problem().everyone(); group++) {
            if (Integer.bitCount(group) == 2 && y.problem().sum(group).signum() > 0) {
                Outcome two = trial.solve(y.problem().of(group, y.sum(group)));
                Fraction first = y.of(Groups.members(group).get(0));
                if (trial.isAbove(two.of(0), first, two) || trial.isAbove(first, two.of(0), two)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void nullClaims(Trial trial) {
        Outcome x = trial.solve(trial.problem().withMember(Fraction.ZERO));
        within(trial, x, trial.problem().everyone(), trial.problem().total(), "members with a claim");
    }

    private static void nullCompensation(Trial trial) {
        Problem problem = trial.problem();
        Outcome x = trial.base();
        for (int gone = 0; gone < trial.size(); gone++) {
            if (x.of(gone).signum() == 0 && trial.size() > 1) {
                within(trial, x, problem.allBut(gone), problem.total(), "rest without member " + gone);
            }
        }
    }

    private static void fullCompensation(Trial trial) {
        Problem problem = trial.problem();
        Outcome x = trial.base();
        for (int gone = 0; gone < trial.size(); gone++) {
            if (x.of(gone).equals(problem.claim(gone)) && trial.size() > 1) {
                within(
                        trial,
                        x,
                        problem.allBut(gone),
                        problem.total().minus(problem.claim(gone)),
                        "rest without member " + gone);
            }
        }
    }
}
