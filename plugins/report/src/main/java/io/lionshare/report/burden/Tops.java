package io.lionshare.report.burden;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The members that carry most of a burden, in sentences. Ties are reported as ties. */
final class Tops {
    private static final int NAMED = 3;

    private final Split split;

    Tops(Split split) {
        this.split = split;
    }

    /** Who carries most under each plan, and the range of the largest bloc. */
    String headline() {
        if (split.burden().total().signum() == 0) {
            return "There is nothing to divide.";
        }
        return most() + lion();
    }

    /** Who carries most under each plan. */
    String most() {
        List<Member> first = top(0);
        boolean isOne = first.size() == 1
                && IntStream.range(0, split.size()).allMatch(plan -> top(plan).equals(first));
        String burden = split.label().phrase();
        if (isOne) {
            String every = split.size() == 1 ? ": " : " under every plan: ";
            return first.get(0).name() + " carries the largest part of the " + burden + every
                    + eachPlan(
                            plan -> ShareFormat.prose(
                                    split.share(plan, first.get(0).id())),
                            "") + ".";
        }
        return "Largest part of the " + burden + ": " + eachPlan(this::phrase, " under every plan") + ".";
    }

    /** A text for each plan, or once, with a word for every plan, where it is the same. */
    private String eachPlan(IntFunction<String> text, String every) {
        List<String> texts = IntStream.range(0, split.size()).mapToObj(text).toList();
        if (split.size() == 1) {
            return texts.get(0);
        }
        return texts.stream().distinct().count() == 1
                ? texts.get(0) + every
                : IntStream.range(0, split.size())
                        .mapToObj(plan -> texts.get(plan) + " " + split.phrase(plan))
                        .collect(Collectors.joining(", "));
    }

    /** The members of the largest amount under a plan, by name. */
    List<Member> top(int plan) {
        List<Member> ranked = split.ranked(plan);
        long most = split.allocation(plan).quanta(ranked.get(0).id());
        return ranked.stream()
                .filter(member -> split.allocation(plan).quanta(member.id()) == most)
                .toList();
    }

    private String phrase(int plan) {
        List<Member> top = top(plan);
        String share = ShareFormat.prose(split.share(plan, top.get(0).id()));
        List<String> names = top.stream().map(Member::name).toList();
        if (top.size() == split.alliance().size()) {
            return "all carry " + share;
        }
        if (top.size() == 1) {
            return Lists.with(names.get(0), share);
        }
        return Lists.with(top.size() <= NAMED ? Lists.and(names) : Digits.word(top.size()) + " members", share)
                + " each";
    }

    private String lion() {
        return split.lion().map(this::range).orElse("");
    }

    private String range(Bloc bloc) {
        List<BigDecimal> shares = IntStream.range(0, split.size())
                .mapToObj(plan -> split.share(plan, bloc.name()))
                .toList();
        int least = index(shares, -1);
        int most = index(shares, 1);
        String part = " " + Lists.of(bloc.name(), "part");
        String low = ShareFormat.words(shares.get(least));
        String high = ShareFormat.words(shares.get(most));
        if (low.equals(high)) {
            return part + " is " + low + (split.size() == 1 ? "." : " under every plan.");
        }
        return part + " ranges from " + low + " (" + split.phrase(least) + ") to " + high + " (" + split.phrase(most)
                + ").";
    }

    private static int index(List<BigDecimal> shares, int sign) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, shares.size()).boxed().toList());
        order.sort((a, b) -> -sign * shares.get(a).compareTo(shares.get(b)));
        return order.get(0);
    }
}
