package io.lionshare.robustness.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks over a grid for choices that change nothing once another is made in some way. */
final class SwitchedOffSearch {
    private final List<ListedChoice> choices;
    private final int[] levels;
    private final int[] strides;
    private final ChoiceTrial[] trials;

    SwitchedOffSearch(List<ListedChoice> choices, int[] levels, ChoiceTrial[] trials) {
        this.choices = choices;
        this.levels = levels;
        this.trials = trials;
        this.strides = new int[levels.length];
        int stride = 1;
        for (int k = levels.length - 1; k >= 0; k--) {
            strides[k] = stride;
            stride *= levels[k];
        }
    }

    List<SwitchedOff> found() {
        List<SwitchedOff> found = new ArrayList<>();
        for (int choice = 0; choice < levels.length; choice++) {
            for (int by = 0; by < levels.length; by++) {
                if (by != choice) {
                    addOf(choice, by, found);
                }
            }
        }
        return found;
    }

    /** Nothing is added if the choice has no effect under any alternative: then it is not the other that switches it off. */
    private void addOf(int choice, int by, List<SwitchedOff> found) {
        List<SwitchedOff> off = new ArrayList<>();
        for (int level = 0; level < levels[by]; level++) {
            if (changesNothing(choice, by, level)) {
                off.add(new SwitchedOff(
                        choices.get(choice).name(),
                        choices.get(by).name(),
                        choices.get(by).alternatives().get(level).name()));
            }
        }
        if (off.size() < levels[by]) {
            found.addAll(off);
        }
    }

    /** Where two alternatives of the choice have results, these are the same; and some have. */
    private boolean changesNothing(int choice, int by, int level) {
        boolean compared = false;
        for (int cell = 0; cell < trials.length; cell++) {
            if (level(cell, by) == level && level(cell, choice) > 0 && trials[cell].hasResult()) {
                for (int other = cell - strides[choice];
                        other >= 0 && level(other, choice) < level(cell, choice);
                        other -= strides[choice]) {
                    if (trials[other].hasResult()) {
                        compared = true;
                        if (!Arrays.equals(trials[other].quanta(), trials[cell].quanta())) {
                            return false;
                        }
                    }
                    if (level(other, choice) == 0) {
                        break;
                    }
                }
            }
        }
        return compared;
    }

    private int level(int cell, int choice) {
        return cell / strides[choice] % levels[choice];
    }
}
