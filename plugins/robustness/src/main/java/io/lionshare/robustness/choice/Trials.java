package io.lionshare.robustness.choice;

import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.DivisionStep;
import io.lionshare.plan.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * Tries points of a study: what is common to all of them, made once. A point that decides the first turns as another one does takes over
 * what that one has made of them: the scenario, and the steps of the division that no later choice changes. Immutable; safe for use by
 * many threads.
 */
final class Trials {
    private final List<? extends Choice> choices;
    private final ChoiceTurns turns;
    private final String burden;
    private final StudyPoint asItStands;

    /** Refuses a scenario that has no split as it stands. */
    Trials(Scenario scenario, Burden burden, List<? extends Choice> choices) {
        this.choices = List.copyOf(choices);
        this.turns = new ChoiceTurns(choices);
        this.burden = burden.id();
        Scenario only = ScenarioChange.only(scenario, burden.id());
        this.asItStands = new StudyPoint(new double[0][], new Scenario[] {only}, divided(only));
    }

    ChoiceTurns turns() {
        return turns;
    }

    /** The quanta of the scenario as it stands. */
    long[] quanta() {
        return asItStands.trial().quanta();
    }

    /** Only one choice is made; what names nothing is refused here. */
    ChoiceTrial alone(int choice, double... position) {
        Scenario decided = choices.get(choice).at(asItStands.decided()[0], position);
        DivisionStep step = choices.get(choice).subject().step().orElse(DivisionStep.LIMITS);
        try {
            return ChoiceTrial.of(divided(asItStands, step, decided));
        } catch (InfeasibleException e) {
            return ChoiceTrial.refused(e);
        } catch (IllegalArgumentException e) {
            return ChoiceTrial.refused(e);
        }
    }

    /** The point at some positions, by choice; of some points that are known it begins at the one that decides most turns alike. */
    StudyPoint at(double[][] positions, List<StudyPoint> known) {
        StudyPoint nearest = asItStands;
        int alike = 0;
        for (StudyPoint point : known) {
            int turn = point.hasResult() ? turns.alike(point.positions(), positions) : 0;
            if (turn > alike) {
                nearest = point;
                alike = turn;
            }
        }
        return alike == turns.size() ? nearest : from(nearest, alike, positions);
    }

    private StudyPoint from(StudyPoint nearest, int alike, double[][] positions) {
        try {
            Scenario[] decided = Arrays.copyOf(nearest.decided(), turns.size() + 1);
            for (int turn = alike; turn < turns.size(); turn++) {
                decided[turn + 1] = turns.decided(turn, decided[turn], positions);
            }
            return new StudyPoint(positions, decided, divided(nearest, turns.step(alike), decided[turns.size()]));
        } catch (InfeasibleException e) {
            return new StudyPoint(positions, ChoiceTrial.refused(e));
        } catch (IllegalArgumentException e) {
            return new StudyPoint(positions, ChoiceTrial.refused(e));
        }
    }

    /** Total and limits may differ where these are repeated. */
    private Allocation divided(StudyPoint before, DivisionStep step, Scenario decided) {
        return step == DivisionStep.LIMITS
                ? divided(decided)
                : Allocator.again(before.allocation().orElseThrow(), step, decided.alliance(), decided.baselinePlan());
    }

    private Allocation divided(Scenario decided) {
        return decided.allocate(decided.burden(burden), decided.baselinePlan());
    }
}
