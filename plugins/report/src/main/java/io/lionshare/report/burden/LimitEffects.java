package io.lionshare.report.burden;

import io.lionshare.document.figure.LimitPhrase;
import io.lionshare.model.Derivation.Step;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Limits of one burden that have the same bound, and what they move to other members under each plan.
 *
 * @param limits of the same kind and bound, of members or of one bloc
 * @param names of their targets
 * @param bound the amount
 * @param moved by plan, before rounding; empty where none of them binds
 */
record LimitEffects(List<Limit> limits, List<String> names, BigDecimal bound, List<Optional<BigDecimal>> moved) {
    private static final int MEMBERS = 2;
    private static final int BLOCS = 3;

    /** The limits of a burden, those with the largest effect under the baseline first. */
    static List<LimitEffects> of(Split split) {
        Map<List<Object>, List<Limit>> groups = new LinkedHashMap<>();
        for (Limit limit :
                split.comparison().scenario().limitsOf(split.burden()).list()) {
            boolean isMember = isMember(split, limit);
            groups.computeIfAbsent(
                            List.of(limit.kind(), limit.bound(), isMember ? "" : limit.target()),
                            key -> new ArrayList<>())
                    .add(limit);
        }
        return groups.values().stream()
                .map(limits -> of(split, limits))
                .sorted(Comparator.comparing(
                        effects -> effects.moved.get(0).orElse(BigDecimal.ZERO), Comparator.reverseOrder()))
                .toList();
    }

    private static LimitEffects of(Split split, List<Limit> limits) {
        List<Optional<BigDecimal>> moved = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            moved.add(moved(split, plan, limits));
        }
        return new LimitEffects(
                limits,
                limits.stream()
                        .map(limit -> name(split, limit.target()))
                        .sorted()
                        .toList(),
                limits.get(0).bound().of(split.burden().total()),
                moved);
    }

    /** What members above a ceiling leave, or what members below a floor take; of blocs likewise. */
    private static Optional<BigDecimal> moved(Split split, int plan, List<Limit> limits) {
        Set<Limit> binding = split.binding(plan);
        BigDecimal sum = BigDecimal.ZERO;
        for (Limit limit : limits) {
            if (binding.contains(limit)) {
                Step step = split.derivation(plan).steps().get(isMember(split, limit) ? MEMBERS : BLOCS);
                BigDecimal change = Arrays.stream(split.alliance().positions(limit.target()))
                        .mapToObj(step::change)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                sum = sum.add((limit.kind() == Limit.Kind.CEILING ? change.negate() : change).max(BigDecimal.ZERO));
            }
        }
        return limits.stream().anyMatch(binding::contains) ? Optional.of(sum) : Optional.empty();
    }

    private static boolean isMember(Split split, Limit limit) {
        return split.member(limit.target()).isPresent();
    }

    private static String name(Split split, String target) {
        return split.member(target).map(Member::name).orElse(target);
    }

    boolean isOptOut() {
        return limits.get(0).kind() == Limit.Kind.CEILING && bound.signum() == 0;
    }

    boolean binds() {
        return moved.stream().anyMatch(Optional::isPresent);
    }

    /** The limit in words: who gives at most or at least how much. */
    String sentence(Split split) {
        return LimitPhrase.of(names, limits.get(0), split.burden());
    }
}
