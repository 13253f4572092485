package io.lionshare.score.audit;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plugin.PrintableText;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.Scores;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks, on a user's own data, that the factors of a formula do what they are meant to do.
 *
 * <ol>
 *   <li>All factors: a change of a member's own value never moves its share against the declared direction. Each member's
 *       value runs through a ladder from a quarter to four times itself (or to the mean, if it is 0), everything else the
 *       same. A value that the formula refuses is passed over.
 *   <li>Corrective factors: compared with the formula without the factor, its weight spread over the others in proportion, a
 *       member worse off than the base-weighted mean is not charged, and a better-off one is not relieved. Worse off is who
 *       has a rate above the mean, where a higher rate is meant to lower the share. The base is the formula without any
 *       corrective factor.
 * </ol>
 *
 * <p>The first part can pass where the second fails: the European relocation key of 2015 lowers a member's share when
 * its own unemployment rises, and yet charges members for unemployment above the mean [1]. Shares are compared in
 * {@code double}; moves below 10<sup>-12</sup> of the whole count as none. A ladder is a sample: a finding is a proof,
 * the absence of one is not. A member whose value the formula does not ask for, such as one that a key does not list,
 * is not a case of the factor. Evaluates the formula about ten times per member and factor, on all cores.
 *
 * <p>[1] Grech, Undesired properties of the European Commission's refugee distribution key, European Union Politics, 2016.
 *
 * @param formula what was audited
 * @param ownChanges the first part, one per factor and member that it is asked of
 * @param corrections the second part, one per corrective factor and member that it is asked of
 */
public record SignAudit(Factored formula, List<OwnChange> ownChanges, List<Correction> corrections) {
    private static final double NOISE = 1e-12;
    private static final double[] LADDER = {0.25, 0.5, 0.8, 0.95, 0.99, 1.01, 1.05, 1.25, 2, 4};

    /** Copies the lists. */
    public SignAudit {
        Objects.requireNonNull(formula, "formula of a sign audit");
        Objects.requireNonNull(ownChanges, "own changes of a sign audit");
        Objects.requireNonNull(corrections, "corrections of a sign audit");
        ownChanges = List.copyOf(ownChanges);
        corrections = List.copyOf(corrections);
    }

    /**
     * Audits a formula.
     *
     * @param alliance the user's data
     * @param formula the formula, with its factors declared
     * @return what was found for every member
     * @throws IllegalArgumentException if no factor is declared, if the formula does not fit the alliance, or if it asks no
     *     member for a factor that it declares
     */
    public static SignAudit of(Alliance alliance, Factored formula) {
        if (formula.factors().isEmpty()) {
            throw new IllegalArgumentException(
                    "factors of " + formula.id() + " must not be empty; the audit needs them");
        }
        double[] shares = shares(alliance, formula);
        List<OwnChange> ownChanges = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        for (Factor factor : formula.factors()) {
            Map<Integer, Double> values = asked(alliance, formula, factor, shares);
            List.copyOf(values.keySet()).parallelStream()
                    .map(member -> ownChange(alliance, formula, factor, values, member, shares[member]))
                    .forEachOrdered(ownChanges::add);
            if (factor.kind() == Factor.Kind.CORRECTIVE) {
                corrections.addAll(corrections(alliance, formula, factor, values, shares));
            }
        }
        return new SignAudit(formula, ownChanges, corrections);
    }

    /** The values that the formula asks for, by position: without one of them it refuses, or gives other shares. */
    private static Map<Integer, Double> asked(Alliance alliance, Factored formula, Factor factor, double... shares) {
        Map<Integer, Double> values = new TreeMap<>();
        for (int i = 0; i < shares.length; i++) {
            Member member = alliance.members().get(i);
            Map<String, Double> rest = new HashMap<>(member.indicators());
            Double value = rest.remove(factor.indicator());
            if (value != null && isAsked(alliance, formula, new Member(member.id(), member.name(), rest), shares)) {
                values.put(i, value);
            }
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("factor " + factor.indicator() + " of " + formula.id()
                    + " is declared, but no member is asked for it");
        }
        return values;
    }

    private static boolean isAsked(Alliance alliance, Factored formula, Member lacking, double... shares) {
        try {
            return !Arrays.equals(shares(with(alliance, lacking), formula), shares);
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    /** A value that a member might have, and its share with that. */
    private record Point(double value, double share) {}

    private static OwnChange ownChange(
            Alliance alliance,
            Factored formula,
            Factor factor,
            Map<Integer, Double> values,
            int position,
            double share) {
        Member member = alliance.members().get(position);
        double own = values.getOrDefault(position, 0.0);
        List<Point> points = new ArrayList<>(List.of(new Point(own, share)));
        for (double rung : LADDER) {
            double value = rung * (own == 0 ? typical(values.values()) : own);
            shareOf(alliance, formula, member.with(factor.indicator(), value), position)
                    .ifPresent(found -> points.add(new Point(value, found)));
        }
        points.sort(Comparator.comparingDouble(Point::value));
        OwnChange worst = new OwnChange(factor, member.id(), own, own, share, share, 0);
        for (int i = 0; i < points.size(); i++) {
            for (Point to : points.subList(i + 1, points.size())) {
                Point from = points.get(i);
                double wrong = violation(-factor.direction().sign() * (to.share() - from.share()));
                if (wrong > worst.violation()) {
                    worst = new OwnChange(
                            factor, member.id(), from.value(), to.value(), from.share(), to.share(), wrong);
                }
            }
        }
        return worst;
    }

    /** The mean of all values, or 1 where all are 0. */
    private static double typical(Collection<Double> values) {
        double mean = values.stream().mapToDouble(value -> value).average().orElse(0);
        return mean == 0 ? 1 : mean;
    }

    private static OptionalDouble shareOf(Alliance alliance, Factored formula, Member changed, int position) {
        try {
            return OptionalDouble.of(shares(with(alliance, changed), formula)[position]);
        } catch (IllegalArgumentException refused) {
            return OptionalDouble.empty();
        }
    }

    private static List<Correction> corrections(
            Alliance alliance, Factored formula, Factor factor, Map<Integer, Double> values, double... with) {
        Set<String> all = formula.factors().stream()
                .filter(other -> other.kind() == Factor.Kind.CORRECTIVE)
                .map(Factor::indicator)
                .collect(Collectors.toSet());
        double[] base = shares(alliance, formula.without(all));
        double[] without = shares(alliance, formula.without(Set.of(factor.indicator())));
        double mean = mean(values, base);
        List<Correction> corrections = new ArrayList<>();
        values.forEach((i, value) -> {
            double wrong = Math.signum(mean - value) * factor.direction().sign() * (with[i] - without[i]);
            corrections.add(new Correction(
                    factor, alliance.members().get(i).id(), value, mean, without[i], with[i], violation(wrong)));
        });
        return corrections;
    }

    /** The base-weighted mean. */
    private static double mean(Map<Integer, Double> values, double... base) {
        double sum = 0;
        double weights = 0;
        for (var value : values.entrySet()) {
            sum += base[value.getKey()] * value.getValue();
            weights += base[value.getKey()];
        }
        return sum / weights;
    }

    private static double violation(double wrong) {
        return wrong > NOISE ? wrong : 0;
    }

    private static Alliance with(Alliance alliance, Member changed) {
        List<Member> members = alliance.members().stream()
                .map(member -> member.id().equals(changed.id()) ? changed : member)
                .toList();
        return Alliance.of(alliance.indicators(), members, alliance.blocs());
    }

    private static double[] shares(Alliance alliance, ScoringStrategy strategy) {
        return Scores.of(alliance, strategy.scores(alliance)).shares();
    }

    /**
     * The members that the formula asks for a figure.
     *
     * @return their ids in order
     */
    public Set<String> members() {
        return ownChanges.stream().map(OwnChange::member).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether a change of a member's own value never moved its share the wrong way.
     *
     * @return true if the first part found nothing
     */
    public boolean passesOwnChanges() {
        return worstOwnChange().isEmpty();
    }

    /**
     * Whether no member worse off than the mean is charged and none better off is relieved.
     *
     * @return true if the second part found nothing, as always without corrective factors
     */
    public boolean passesCorrections() {
        return worstCorrection().isEmpty();
    }

    /**
     * The largest violation of the first part.
     *
     * @return the finding, or empty if there is none
     */
    public Optional<OwnChange> worstOwnChange() {
        return ownChanges.stream()
                .filter(change -> change.violation() > 0)
                .max(Comparator.comparingDouble(OwnChange::violation));
    }

    /**
     * The largest violation of the second part.
     *
     * @return the finding, or empty if there is none
     */
    public Optional<Correction> worstCorrection() {
        return corrections.stream()
                .filter(correction -> correction.violation() > 0)
                .max(Comparator.comparingDouble(Correction::violation));
    }

    @Override
    public String toString() {
        return PrintableText.brief("sign audit of " + formula.id());
    }
}
