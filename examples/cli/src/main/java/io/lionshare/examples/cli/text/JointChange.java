package io.lionshare.examples.cli.text;

import io.lionshare.joint.PriceEffect;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What another price changes, in words. */
final class JointChange {
    private JointChange() {}

    /** What is moved of each kind, and who gives more and less of it by most. */
    static String of(PriceEffect effect) {
        int changed = effect.changed().size();
        if (changed == 0) {
            return "nothing";
        }
        String moved = effect.before().problem().burdens().stream()
                .map(burden -> burden.type())
                .filter(type -> effect.moved(type.id()).signum() > 0)
                .map(type ->
                        type.format(effect.moved(type.id())) + " of " + type.id() + " (" + extremes(effect, type) + ")")
                .collect(Collectors.joining(", "));
        return "what " + changed + (changed == 1 ? " member gives" : " members give") + ": others give " + moved;
    }

    private static String extremes(PriceEffect effect, ContributionType type) {
        List<Member> members = effect.before().problem().alliance().members();
        Comparator<Member> byChange = Comparator.comparing(member -> effect.change(member.id(), type.id()));
        return members.stream()
                .max(byChange)
                .map(most -> text(effect, type, most))
                .orElseThrow()
                .concat(", ")
                .concat(members.stream()
                        .min(byChange)
                        .map(least -> text(effect, type, least))
                        .orElseThrow());
    }

    private static String text(PriceEffect effect, ContributionType type, Member member) {
        BigDecimal change = effect.change(member.id(), type.id());
        return member.id() + " " + Figures.difference(type, change);
    }
}
