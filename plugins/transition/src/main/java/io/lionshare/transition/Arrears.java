package io.lionshare.transition;

import io.lionshare.level.Fraction;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was carried too little in earlier steps, in equal parts by the steps in which it falls due. For one road. */
final class Arrears {
    private final int steps;
    /** What falls due in the next steps, the next one first; never longer than the number of steps. */
    private final Deque<ExactVector> due = new ArrayDeque<>();

    /** No arrears are made good over 0 steps. */
    Arrears(int steps) {
        this.steps = steps;
    }

    /** Adds what was carried too little; negative where it was too much. */
    void add(ExactVector shortfall) {
        if (steps == 0) {
            return;
        }
        ExactVector part = shortfall.times(Fraction.of(1, steps));
        int known = due.size();
        for (int k = 0; k < steps; k++) {
            due.add(k < known ? due.remove().plus(part) : part);
        }
    }

    /** A target and what falls due with it. */
    ExactVector addedTo(ExactVector target) {
        return due.isEmpty() ? target : target.plus(due.remove());
    }
}
