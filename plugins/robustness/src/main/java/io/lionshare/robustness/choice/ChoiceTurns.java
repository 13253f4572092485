package io.lionshare.robustness.choice;

import io.lionshare.plan.DivisionStep;
import io.lionshare.plan.Scenario;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The choices of a study in the order in which they are made: by the first step of the division that they change, then by turn and name.
 * So points that agree on the first choices agree on the first steps. Choices of different steps change different things, and their order
 * makes no difference; where one of them may change anything, all are made by turn and name.
 */
final class ChoiceTurns {
    private final List<? extends Choice> choices;
    private final int[] order;
    private final DivisionStep[] steps;

    ChoiceTurns(List<? extends Choice> choices) {
        this.choices = choices;
        boolean areKnown =
                choices.stream().allMatch(choice -> choice.subject().step().isPresent());
        Comparator<Choice> byTurn =
                Comparator.comparing(choice -> choice.subject().turn());
        Comparator<Choice> byStep = Comparator.comparing(choice -> step(choice, areKnown));
        this.order = IntStream.range(0, choices.size())
                .boxed()
                .sorted(Comparator.<Integer, Choice>comparing(
                        choices::get, byStep.thenComparing(byTurn).thenComparing(Choice::name)))
                .mapToInt(k -> k)
                .toArray();
        this.steps = Arrays.stream(order)
                .mapToObj(k -> step(choices.get(k), areKnown))
                .toArray(DivisionStep[]::new);
    }

    private static DivisionStep step(Choice choice, boolean areKnown) {
        return choice.subject().step().filter(step -> areKnown).orElse(DivisionStep.LIMITS);
    }

    int size() {
        return order.length;
    }

    /** The number of the choice that is made in a turn. */
    int choice(int turn) {
        return order[turn];
    }

    /** The first step that the choice of a turn and those after it change. */
    DivisionStep step(int turn) {
        return steps[turn];
    }

    /** The scenario after the choice of a turn. */
    Scenario decided(int turn, Scenario before, double[]... positions) {
        return choices.get(order[turn]).at(before, positions[order[turn]]);
    }

    /** In how many turns from the first on two points decide alike. */
    int alike(double[][] one, double[][] other) {
        int turn = 0;
        while (turn < order.length && isSame(choices.get(order[turn]), one[order[turn]], other[order[turn]])) {
            turn++;
        }
        return turn;
    }

    private static boolean isSame(Choice choice, double[] one, double[] other) {
        return choice instanceof ListedChoice listed
                ? listed.chosen(one[0]) == listed.chosen(other[0])
                : Arrays.equals(one, other);
    }
}
