package io.lionshare.report.burden;

import io.lionshare.document.Blocks;
import io.lionshare.document.Blocks.Block;
import io.lionshare.document.Blocks.Gauge;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Prose;
import io.lionshare.document.Section;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Bloc;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who carries how much of one burden: the first screen. */
public final class AnswerSection {
    private AnswerSection() {}

    /**
     * The section.
     *
     * @param split the burden under every plan
     * @return the finding, a block for each plan, a chart, and what limits do
     */
    public static Section of(Split split) {
        List<Element> elements = new ArrayList<>(List.of(blocks(split), DotPlot.of(split)));
        String note = note(split);
        if (!note.isEmpty()) {
            elements.add(new Prose(note));
        }
        return new Section("answer", "Answer", "", new Tops(split).headline(), "", elements);
    }

    private static Blocks blocks(Split split) {
        Optional<Bloc> lion = split.lion();
        List<Block> list = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            int position = plan;
            String meaning = split.plans().get(plan).label().meaning();
            String role = plan == 0 && split.size() > 1 ? "baseline" : "";
            list.add(new Block(
                    plan,
                    meaning.isEmpty() || role.isEmpty() ? meaning + role : meaning + " (" + role + ")",
                    Largest.sentence(split, plan),
                    lion.map(bloc -> gauge(bloc, split.share(position, bloc.name())))));
        }
        return new Blocks(list);
    }

    private static Gauge gauge(Bloc bloc, BigDecimal share) {
        boolean isWhole = ShareFormat.areWhole(List.of(share));
        return new Gauge(
                Lists.of(bloc.name(), "share"),
                Figure.of(ShareFormat.cell(share, isWhole) + Digits.NARROW + "%", ShareFormat.percent(share)));
    }

    /** Which limits bind and what they move under the baseline, and the first note of the scenario. */
    private static String note(Split split) {
        List<String> sentences = new ArrayList<>();
        List<LimitEffects> binding =
                LimitEffects.of(split).stream().filter(LimitEffects::binds).toList();
        for (LimitEffects effects : binding) {
            sentences.add((effects.isOptOut() ? optOut(effects, split) : effects.sentence(split))
                    + plans(split, effects) + ".");
        }
        BigDecimal moved = binding.stream()
                .flatMap(effects -> effects.moved().get(0).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (moved.signum() > 0) {
            String part = ShareFormat.words(
                    moved.divide(split.burden().total(), MathContext.DECIMAL64).min(BigDecimal.ONE));
            sentences.add("Without "
                    + (binding.size() == 1 && binding.get(0).names().size() == 1 ? "this limit " : "these limits ")
                    + part + " of the " + split.label().phrase() + " would fall to " + freed(binding)
                    + (split.size() == 1 ? "" : " " + split.phrase(0)) + ".");
        }
        split.comparison().scenario().description().notes().stream().findFirst().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** The members that would carry more without the limits. */
    private static String freed(List<LimitEffects> binding) {
        if (!binding.stream().allMatch(LimitEffects::isOptOut)) {
            return "other members than now";
        }
        List<String> names =
                binding.stream().flatMap(effects -> effects.names().stream()).toList();
        return names.size() == 1 ? names.get(0) : "them";
    }

    private static String optOut(LimitEffects effects, Split split) {
        return Lists.and(effects.names())
                + (effects.names().size() == 1 ? " gives no " : " give no ")
                + split.label().phrase();
    }

    private static String plans(Split split, LimitEffects effects) {
        List<String> phrases = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            if (effects.moved().get(plan).isPresent()) {
                phrases.add(split.phrase(plan));
            }
        }
        if (split.size() == 1) {
            return "";
        }
        return phrases.size() == split.size() ? " under any plan" : ", which matters " + Lists.and(phrases);
    }
}
