package io.lionshare.robustness.choice;

import io.lionshare.model.ContributionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The trials of one shift, counted. Not thread-safe. */
final class ShiftTrials implements JansenSums.Results {
    private final Trials trials;
    private final TrialTally tally;
    private final SampledSwitches switches;

    ShiftTrials(Trials trials, ContributionType type, List<Choice> choices) {
        this.trials = trials;
        this.tally = new TrialTally(type, trials.quanta());
        this.switches = new SampledSwitches(choices);
    }

    /** A point without a result takes no part in ranges; parts of the variance are then left out altogether. */
    @Override
    public double[][] of(double[][][] points) {
        List<StudyPoint> known = new ArrayList<>();
        double[][] results = new double[points.length][];
        for (int p = 0; p < points.length; p++) {
            StudyPoint point = trials.at(points[p], known);
            known.add(point);
            tally.add(point.trial());
            results[p] = Arrays.stream(point.hasResult() ? point.trial().quanta() : trials.quanta())
                    .asDoubleStream()
                    .toArray();
        }
        for (int p = JansenSums.MIXED; p < points.length; p++) {
            switches.add(p - JansenSums.MIXED, points[0], !Arrays.equals(results[0], results[p]));
        }
        return results;
    }

    TrialTally tally() {
        return tally;
    }

    SampledSwitches switches() {
        return switches;
    }
}
