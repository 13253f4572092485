package io.lionshare.robustness.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Notes over pairs of points that differ in one choice whether amounts do, by the alternatives of the listed choices around it: a choice
 * that never moved anything under an alternative, but did under another, is switched off by it.
 */
final class SampledSwitches {
    private final List<Choice> choices;

    /** By choice, other choice, and alternative of the other: whether a pair was seen, and whether one moved. */
    private final boolean[][][] seen;

    private final boolean[][][] moved;

    SampledSwitches(List<Choice> choices) {
        this.choices = choices;
        this.seen = none(choices);
        this.moved = none(choices);
    }

    private static boolean[][][] none(List<Choice> choices) {
        boolean[][] ofEach = choices.stream()
                .map(choice -> new boolean[alternatives(choice)])
                .toArray(boolean[][]::new);
        return IntStream.range(0, choices.size())
                .mapToObj(k -> IntStream.range(0, ofEach.length)
                        .mapToObj(other -> ofEach[other].clone())
                        .toArray(boolean[][]::new))
                .toArray(boolean[][][]::new);
    }

    private static int alternatives(Choice choice) {
        return choice instanceof ListedChoice listed ? listed.alternatives().size() : 0;
    }

    /** One pair: in which choice it differs, its first point, and whether a result differs. */
    void add(int input, double[][] point, boolean isMoved) {
        for (int other = 0; other < point.length; other++) {
            if (other != input && choices.get(other) instanceof ListedChoice listed) {
                int chosen = listed.chosen(point[other][0]);
                seen[input][other][chosen] = true;
                moved[input][other][chosen] |= isMoved;
            }
        }
    }

    void add(SampledSwitches others) {
        for (int input = 0; input < seen.length; input++) {
            for (int other = 0; other < seen.length; other++) {
                for (int chosen = 0; chosen < seen[input][other].length; chosen++) {
                    seen[input][other][chosen] |= others.seen[input][other][chosen];
                    moved[input][other][chosen] |= others.moved[input][other][chosen];
                }
            }
        }
    }

    List<SwitchedOff> found() {
        List<SwitchedOff> found = new ArrayList<>();
        for (int input = 0; input < seen.length; input++) {
            for (int other = 0; other < seen.length; other++) {
                addOf(input, other, found);
            }
        }
        return found;
    }

    private void addOf(int input, int other, List<SwitchedOff> found) {
        boolean[] moves = moved[input][other];
        boolean isMovedBySome = IntStream.range(0, moves.length).anyMatch(k -> moves[k]);
        for (int k = 0; isMovedBySome && k < moves.length; k++) {
            if (seen[input][other][k] && !moves[k] && choices.get(other) instanceof ListedChoice listed) {
                found.add(new SwitchedOff(
                        choices.get(input).name(),
                        listed.name(),
                        listed.alternatives().get(k).name()));
            }
        }
    }
}
