package io.lionshare.robustness;

/**
 * What a choice is about. It says in which turn the choice is made, so that the order in which choices are given does not matter: first
 * which strategy gives the scores, then what stands for itself, last what changes a detail of what is there.
 */
public sealed interface ChoiceSubject permits ChoiceSubject.Kind, StrategyParameter {
    /** Subjects that every scenario has. */
    enum Kind implements ChoiceSubject {
        /** Which strategy gives the scores; of one study, one choice at most. */
        STRATEGY,
        /** Something that stands for itself, such as the rule. */
        WHOLE,
        /** A detail of what is there, such as one figure. */
        DETAIL;

        @Override
        public Kind turn() {
            return this;
        }
    }

    /**
     * When the choice is made.
     *
     * @return the turn
     */
    Kind turn();
}
