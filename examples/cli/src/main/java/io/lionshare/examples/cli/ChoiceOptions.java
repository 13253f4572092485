package io.lionshare.examples.cli;

import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Workers;
import io.lionshare.robustness.choice.Choice;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.ListedChoice;
import io.lionshare.robustness.sweep.Sweep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which choices are looked at. */
final class ChoiceOptions {
    private static final double USUAL_ERROR = 0.01;

    @Option(
            names = "--vary",
            paramLabel = "CHOICE=A/B...",
            hideParamSyntax = true,
            description =
                    "A choice and its alternatives, any number of times: rule=, method=, plan=, limits=on/off, stretch=1/1.5, "
                            + "total=-10/10 (percent), INDICATOR=COLUMN/COLUMN, INDICATOR:MEMBER=-10/10 (percent), PARAMETER= of the "
                            + "strategy, or STRATEGY:PARAMETER= of one part of a blend. weights=0:100/50:50 are weights of the "
                            + "strategies, weights=4 all in steps of 1/4, weights=any all. Numbers may be a range, as "
                            + "total=-10..10: then parts are estimated, as for weights=any.")
    private List<String> texts = List.of();

    @Option(
            names = "--error",
            paramLabel = "E",
            description = "With ranges: the largest standard error of a part (0.01).")
    private @Nullable Double error;

    boolean areGiven() {
        return !texts.isEmpty();
    }

    boolean isErrorGiven() {
        return error != null;
    }

    /** A study of each burden: exact if all choices are listed. */
    List<ChoiceStudy> studies(Console console, Scenario scenario, List<Burden> burdens, Supplier<WeightSpace> space)
            throws IOException {
        ChoiceText reader = new ChoiceText(scenario, space, haveWeights());
        List<Choice> choices = texts.stream().map(reader::choice).toList();
        List<ListedChoice> listed = choices.stream()
                .filter(ListedChoice.class::isInstance)
                .map(ListedChoice.class::cast)
                .toList();
        if (error != null && listed.size() == choices.size()) {
            throw new UsageException("--error is for ranges, and no choice of --vary is one\nMaybe total=-10..10");
        }
        double largest = error == null ? USUAL_ERROR : error;
        IntConsumer counter = console.counter("combinations");
        Workers workers = Workers.onAllCores(more -> counter.accept((int) more));
        List<ChoiceStudy> studies = new ArrayList<>();
        try {
            for (Burden burden : burdens) {
                studies.add(
                        listed.size() == choices.size()
                                ? ChoiceStudy.of(scenario, burden, listed, workers)
                                : ChoiceStudy.sampled(scenario, burden, choices, largest, 1, workers));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the study was interrupted", e);
        }
        return studies;
    }

    /** Whether weights are one of the choices. */
    boolean haveWeights() {
        return texts.stream().anyMatch(text -> text.startsWith(ChoiceText.WEIGHTS + "="));
    }

    /** The sweep that draws these choices, too. */
    Sweep drawn(Sweep sweep) {
        Sweep drawn = sweep;
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            Matcher range = ChoiceText.range(text.substring(text.indexOf('=') + 1));
            String name = text.substring(0, Math.max(0, text.indexOf('=')));
            if (!range.matches()) {
                throw notDrawn(text);
            }
            if (!seen.add(name)) {
                throw new UsageException("choice '" + PrintableText.value(name) + "' is given twice");
            }
            double low = ChoiceText.number(range.group(1)).doubleValue();
            double high = ChoiceText.number(range.group(2)).doubleValue();
            drawn = switch (name) {
                case "total" -> drawn.withTotal(low, high);
                case "limits" -> drawn.withLimits(low, high);
                case "stretch" -> drawn.withStretch(low, high);
                default -> throw notDrawn(text);
            };
        }
        return drawn;
    }

    private static UsageException notDrawn(String text) {
        return new UsageException("choice ('" + PrintableText.value(text)
                + "') cannot be drawn by --part\nMaybe total=-10..10, limits=-10..10 (percent) or stretch=1..1.5");
    }
}
