package io.lionshare.robustness.choice;

import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.Workers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How the amounts of one burden depend on several choices at once.
 *
 * @param burden what is divided
 * @param choices in the order given
 * @param combinations how many were tried
 * @param refused how many of them have no result, by the reason: such as limits that contradict each other
 * @param members in the order of the alliance
 * @param switchedOff choices that others switch off: in all combinations that were tried; none where ranges have some without a result
 */
public record ChoiceStudy(
        Burden burden,
        List<Choice> choices,
        long combinations,
        Map<String, Long> refused,
        List<MemberChoices> members,
        List<SwitchedOff> switchedOff) {
    /** Refuses null. */
    public ChoiceStudy {
        Objects.requireNonNull(burden, "burden of a study");
        Objects.requireNonNull(choices, "choices of a study");
        Objects.requireNonNull(refused, "refusals of a study");
        Objects.requireNonNull(members, "members of a study");
        Objects.requireNonNull(switchedOff, "switched-off choices of a study");
        choices = List.copyOf(choices);
        refused = Collections.unmodifiableMap(new TreeMap<>(refused)); // in one order on every machine
        members = List.copyOf(members);
        switchedOff = List.copyOf(switchedOff);
    }

    /**
     * All combinations of listed choices, with exact parts of the variance. The order of the choices does
     * not matter: see {@link ChoiceSubject}.
     *
     * @param scenario what is decided upon; its baseline plan divides
     * @param burden one of its burdens
     * @param choices at least one, of at most 200,000 combinations
     * @return the study
     * @throws IllegalArgumentException if there are too many combinations, no choice, two that decide the same, or one that names nothing
     * @throws io.lionshare.model.InfeasibleException if the scenario as it stands has no split
     */
    public static ChoiceStudy of(Scenario scenario, Burden burden, List<ListedChoice> choices) {
        return onAllCores(workers -> of(scenario, burden, choices, workers));
    }

    /**
     * The same by some threads.
     *
     * @param scenario what is decided upon; its baseline plan divides
     * @param burden one of its burdens
     * @param choices at least one, of at most 200,000 combinations
     * @param workers the threads, and what hears how many more combinations are done
     * @return the study, the same at any number of threads
     * @throws IllegalArgumentException if there are too many combinations, no choice, two that decide the same, or one that names nothing
     * @throws io.lionshare.model.InfeasibleException if the scenario as it stands has no split
     * @throws InterruptedException if the thread is interrupted
     */
    public static ChoiceStudy of(Scenario scenario, Burden burden, List<ListedChoice> choices, Workers workers)
            throws InterruptedException {
        Objects.requireNonNull(scenario, "scenario of a study");
        Objects.requireNonNull(burden, "burden of a study");
        Objects.requireNonNull(choices, "choices of a study");
        Objects.requireNonNull(workers, "workers of a study");
        ChoiceSubjects.require(scenario, choices);
        return GridStudy.of(scenario, burden, choices, workers);
    }

    /**
     * Choices of which some are ranges, sampled: Sobol's sequence under 32 independent random shifts, which also give the standard
     * errors. Points are doubled until those of every member are small enough, at most to 16,384 for each shift. No parts of the variance where points
     * have no result.
     *
     * @param scenario what is decided upon; its baseline plan divides
     * @param burden one of its burdens
     * @param choices at least one
     * @param error the largest standard error of a part, such as 0.01
     * @param seed where the shifts come from
     * @return the study
     * @throws IllegalArgumentException if there is no choice, two that decide the same, or one that names nothing, or if the error is not
     *     above 0
     * @throws io.lionshare.model.InfeasibleException if the scenario as it stands has no split
     */
    public static ChoiceStudy sampled(Scenario scenario, Burden burden, List<Choice> choices, double error, long seed) {
        return onAllCores(workers -> sampled(scenario, burden, choices, error, seed, workers));
    }

    /**
     * The same by some threads.
     *
     * @param scenario what is decided upon; its baseline plan divides
     * @param burden one of its burdens
     * @param choices at least one
     * @param error the largest standard error of a part, such as 0.01
     * @param seed where the shifts come from
     * @param workers the threads, and what hears how many more combinations are done
     * @return the study, the same at any number of threads
     * @throws IllegalArgumentException if there is no choice, two that decide the same, or one that names nothing, or if the error is not
     *     above 0
     * @throws io.lionshare.model.InfeasibleException if the scenario as it stands has no split
     * @throws InterruptedException if the thread is interrupted
     */
    public static ChoiceStudy sampled(
            Scenario scenario, Burden burden, List<Choice> choices, double error, long seed, Workers workers)
            throws InterruptedException {
        Objects.requireNonNull(scenario, "scenario of a study");
        Objects.requireNonNull(burden, "burden of a study");
        Objects.requireNonNull(choices, "choices of a study");
        Objects.requireNonNull(workers, "workers of a study");
        if (!(error > 0)) {
            throw new IllegalArgumentException("standard error (" + error + ") must be > 0");
        }
        ChoiceSubjects.require(scenario, choices);
        return SampledStudy.of(scenario, burden, choices, error, seed, workers);
    }

    private interface Work {
        ChoiceStudy by(Workers workers) throws InterruptedException;
    }

    private static ChoiceStudy onAllCores(Work work) {
        try {
            return work.by(Workers.onAllCores(more -> {}));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the study was interrupted", e);
        }
    }

    /**
     * How many combinations have no result.
     *
     * @return the sum over all reasons
     */
    public long withoutResult() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return PrintableText.brief(burden.id() + ": " + Nouns.count(combinations, "combinations") + " of "
                + Nouns.count(choices.size(), "choices") + ", " + withoutResult() + " without a result");
    }
}
