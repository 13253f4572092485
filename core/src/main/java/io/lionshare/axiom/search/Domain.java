package io.lionshare.axiom.search;

import java.util.Random;

/** The problems that an axiom concerns, and a family of them to draw from. */
public enum Domain {
    /** Claims problems proper: no limits, a total that is not above the claims. */
    CLAIMS {
        @Override
        public AxiomProblem draw(Random random) {
            return new ClaimsFamily(random).problem();
        }

        @Override
        public boolean has(AxiomProblem problem) {
            return !problem.isLimited() && problem.total().compareTo(problem.sum()) <= 0;
        }
    },
    /** Claims problems with limits of members and nested blocs. */
    LIMITED {
        @Override
        public AxiomProblem draw(Random random) {
            return new LimitsFamily(random).limited(new ClaimsFamily(random).problem());
        }

        @Override
        public boolean has(AxiomProblem problem) {
            return true;
        }
    },
    /** Whole units among members with weights, without limits. */
    UNITS {
        @Override
        public AxiomProblem draw(Random random) {
            return new UnitsFamily(random).problem();
        }

        @Override
        public boolean has(AxiomProblem problem) {
            return !problem.isLimited() && problem.total().isWhole();
        }
    },
    /** Whole units within whole limits. */
    LIMITED_UNITS {
        @Override
        public AxiomProblem draw(Random random) {
            return new LimitsFamily(random).limited(new UnitsFamily(random).problem());
        }

        @Override
        public boolean has(AxiomProblem problem) {
            return problem.total().isWhole()
                    && problem.ranges().stream()
                            .allMatch(range ->
                                    range.floor().isWhole() && range.ceiling().isWhole());
        }
    };

    /** A problem; the same one from the same state of the random numbers. */
    public abstract AxiomProblem draw(Random random);

    /** Whether a problem is one of these. Some claim is above zero in all of them, and some amounts keep all limits. */
    public abstract boolean has(AxiomProblem problem);

    final boolean speaksOf(AxiomProblem problem) {
        return problem.sum().signum() > 0 && has(problem) && problem.isFeasible();
    }
}
