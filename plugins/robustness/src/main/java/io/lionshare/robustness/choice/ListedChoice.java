package io.lionshare.robustness.choice;

import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A choice among alternatives, all of them as likely.
 *
 * @param name what is decided
 * @param subject what it is about
 * @param alternatives at least one, under different names
 */
public record ListedChoice(String name, ChoiceSubject subject, List<Alternative> alternatives) implements Choice {
    /** Refuses an empty list, and a name used twice. */
    public ListedChoice {
        Objects.requireNonNull(name, "name of a choice");
        Objects.requireNonNull(subject, "subject of a choice");
        Objects.requireNonNull(alternatives, "alternatives of a choice");
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("choice '" + PrintableText.value(name) + "' must have an alternative");
        }
        Set<String> names = new HashSet<>();
        for (Alternative alternative : alternatives) {
            if (!names.add(alternative.name())) {
                throw new IllegalArgumentException("alternative '" + PrintableText.value(alternative.name())
                        + "' of choice '" + PrintableText.value(name) + "' is given twice; names must differ");
            }
        }
    }

    /**
     * A choice about something that stands for itself.
     *
     * @param name what is decided
     * @param alternatives at least one, under different names
     */
    public ListedChoice(String name, List<Alternative> alternatives) {
        this(name, ChoiceSubject.Kind.WHOLE, alternatives);
    }

    @Override
    public Scenario at(Scenario scenario, double... position) {
        return alternatives.get(chosen(position[0])).change().apply(scenario);
    }

    /** Which alternative lies at a position. */
    int chosen(double position) {
        return Math.min((int) (position * alternatives.size()), alternatives.size() - 1);
    }

    @Override
    public List<double[]> positions() {
        return IntStream.range(0, alternatives.size())
                .mapToObj(k -> new double[] {(k + 0.5) / alternatives.size()})
                .toList();
    }

    @Override
    public String toString() {
        return PrintableText.brief(name + " " + alternatives);
    }
}
