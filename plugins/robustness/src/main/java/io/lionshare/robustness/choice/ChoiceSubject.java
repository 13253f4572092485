package io.lionshare.robustness.choice;

import io.lionshare.plan.DivisionStep;
import java.util.Optional;

/**
 * What a choice is about. It says in which turn the choice is made, so that the order in which choices are given does not matter: first
 * which strategy gives the scores, then what stands for itself, last what changes a detail of what is there. And it says which step of
 * the division the choice changes first, so that points which differ in it share the steps before.
 */
public sealed interface ChoiceSubject permits ChoiceSubject.Kind, StrategyParameter {
    /** Subjects that every scenario has. */
    enum Kind implements ChoiceSubject {
        /** Which strategy gives the scores; of one study, one choice at most. */
        STRATEGY,
        /** The total, or limits. */
        LIMITS,
        /** Which figures stand for an indicator. */
        FIGURES,
        /** Where the claims come from, such as the stretch. */
        CLAIMS,
        /** Which rule divides. */
        RULE,
        /** Which method makes amounts whole. */
        METHOD,
        /** Something that stands for itself and may change anything. */
        WHOLE,
        /** One figure of what is there. */
        FIGURE,
        /** A detail of what is there, and it may change anything. */
        DETAIL;

        @Override
        public Kind turn() {
            return switch (this) {
                case STRATEGY -> STRATEGY;
                case LIMITS, FIGURES, CLAIMS, RULE, METHOD, WHOLE -> WHOLE;
                case FIGURE, DETAIL -> DETAIL;
            };
        }

        @Override
        public Optional<DivisionStep> step() {
            return switch (this) {
                case LIMITS -> Optional.of(DivisionStep.LIMITS);
                case STRATEGY, FIGURES, FIGURE -> Optional.of(DivisionStep.SCORES);
                case CLAIMS -> Optional.of(DivisionStep.CLAIMS);
                case RULE -> Optional.of(DivisionStep.RULE);
                case METHOD -> Optional.of(DivisionStep.METHOD);
                case WHOLE, DETAIL -> Optional.empty();
            };
        }
    }

    /**
     * When the choice is made.
     *
     * @return the turn: {@link Kind#STRATEGY}, {@link Kind#WHOLE} or {@link Kind#DETAIL}
     */
    Kind turn();

    /**
     * The first step of a division that the choice changes. Steps before it are not repeated, so a choice must change nothing that these
     * take.
     *
     * @return the step; empty if it may be any
     */
    Optional<DivisionStep> step();
}
