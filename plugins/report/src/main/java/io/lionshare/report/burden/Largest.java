package io.lionshare.report.burden;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The largest members under one plan in half a sentence, and the member that falls most. */
final class Largest {
    private static final int NAMED = 4;
    private static final BigDecimal POINT = new BigDecimal("0.01");

    private final Split split;
    private final int plan;
    private final List<String> parts = new ArrayList<>();
    private final List<Member> named = new ArrayList<>();

    private Largest(Split split, int plan) {
        this.split = split;
        this.plan = plan;
    }

    static String sentence(Split split, int plan) {
        Largest largest = new Largest(split, plan);
        largest.name();
        return Digits.capital(String.join(", ", largest.parts)) + largest.fall().orElse("") + ".";
    }

    private void name() {
        List<Member> ranked = split.ranked(plan);
        int at = 0;
        while (at < ranked.size() && named.size() < NAMED) {
            List<Member> group = group(ranked, at);
            String share = ShareFormat.prose(split.share(plan, group.get(0).id()));
            at += group.size();
            if (split.share(plan, group.get(0).id()).signum() == 0) {
                rest(group.size());
                return;
            }
            if (named.size() + group.size() > NAMED) {
                parts.add(several(group.size()) + " " + share + " each");
                if (at < ranked.size() && split.share(plan, ranked.get(at).id()).signum() == 0) {
                    rest(ranked.size() - at);
                }
                return;
            }
            for (Member member : group) {
                named.add(member);
                parts.add(Lists.with(member.name(), share));
            }
        }
    }

    private String several(int count) {
        if (named.isEmpty()) {
            return (count == split.alliance().size() ? "all " : "") + Digits.count(count, "member");
        }
        return Digits.word(count) + " others";
    }

    private void rest(int count) {
        parts.add((parts.isEmpty() ? "all " : "the other ") + Digits.word(count) + " nothing");
    }

    private List<Member> group(List<Member> ranked, int from) {
        long quanta = split.allocation(plan).quanta(ranked.get(from).id());
        int to = from;
        while (to < ranked.size()
                && split.allocation(plan).quanta(ranked.get(to).id()) == quanta) {
            to++;
        }
        return ranked.subList(from, to);
    }

    /** The member that falls most against the baseline, if by more than a point and not named yet. */
    private Optional<String> fall() {
        return split.alliance().membersAsGiven().stream()
                .filter(member -> difference(member).compareTo(POINT.negate()) < 0)
                .min(Comparator.comparing(this::difference))
                .filter(member -> !named.contains(member))
                .map(member -> "; "
                        + Lists.with(member.name(), value(split.share(plan, member.id()))) + " instead of "
                        + ShareFormat.prose(split.share(0, member.id())));
    }

    private static String value(BigDecimal share) {
        return share.signum() == 0 ? "nothing" : ShareFormat.prose(share);
    }

    private BigDecimal difference(Member member) {
        return split.share(plan, member.id()).subtract(split.share(0, member.id()));
    }
}
