package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The choice of the weights of strategies, all of them together: any weighting of a space, each as likely. The strategy of the scenario's
 * baseline plan becomes the blend.
 *
 * <p>The first coordinate of a position chooses one of the simplices that fill the space, by its part. The others, sorted, cut a stick; its
 * pieces are the weights of the corners (Devroye, Non-Uniform Random Variate Generation, 1986, V.2). They are rounded to 2<sup>-24</sup>.
 *
 * @param space the weightings
 */
public record WeightChoice(WeightSpace space) implements Choice {
    private static final long GRID = 1L << 24;

    /** Refuses null. */
    public WeightChoice {
        Objects.requireNonNull(space, "space of a choice");
    }

    @Override
    public String name() {
        return "weights";
    }

    @Override
    public ChoiceSubject subject() {
        return ChoiceSubject.Kind.STRATEGY;
    }

    @Override
    public int coordinates() {
        return space.names().size();
    }

    @Override
    public Scenario at(Scenario scenario, double... position) {
        return ScenarioChange.plan(scenario, plan -> plan.withStrategy(space.blend(weighting(position))));
    }

    /** The weighting at a position. */
    Weighting weighting(double... position) {
        List<Simplex> simplices = space.simplices();
        int chosen = 0;
        double passed = simplices.get(0).part().toDouble();
        while (chosen < simplices.size() - 1 && position[0] >= passed) {
            chosen++;
            passed += simplices.get(chosen).part().toDouble();
        }
        long[] cuts = Arrays.stream(position)
                .mapToLong(each -> (long) Math.floor(each * GRID))
                .toArray();
        cuts[0] = GRID;
        Arrays.sort(cuts);
        return mixture(simplices.get(chosen), cuts);
    }

    private Weighting mixture(Simplex simplex, long... cuts) {
        Map<String, Fraction> weights = new LinkedHashMap<>();
        for (String name : space.names()) {
            int strategy = weights.size();
            Fraction sum = Fraction.ZERO;
            for (int k = 0; k < cuts.length; k++) {
                long gap = cuts[k] - (k == 0 ? 0 : cuts[k - 1]);
                sum = sum.plus(Fraction.of(simplex.corners().get(k), strategy).times(Fraction.of(gap, GRID)));
            }
            weights.put(name, sum);
        }
        return new Weighting(weights);
    }

    @Override
    public List<double[]> positions() {
        List<double[]> positions = new ArrayList<>();
        double passed = 0;
        for (Simplex simplex : space.simplices()) {
            double part = simplex.part().toDouble();
            for (int corner = 0; corner < coordinates(); corner++) {
                double[] position = new double[coordinates()];
                // the stick is cut at its beginning before the piece of the corner, and at its end after it
                Arrays.fill(position, 1 + corner, coordinates(), 1);
                position[0] = passed + part / 2;
                positions.add(position);
            }
            positions.add(centre(passed + part / 2));
            passed += part;
        }
        return positions;
    }

    private double[] centre(double first) {
        double[] position = new double[coordinates()];
        position[0] = first;
        for (int k = 1; k < position.length; k++) {
            position[k] = (double) k / position.length;
        }
        return position;
    }

    @Override
    public String toString() {
        return PrintableText.brief("any " + space);
    }
}
