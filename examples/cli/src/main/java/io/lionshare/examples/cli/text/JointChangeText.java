package io.lionshare.examples.cli.text;

import io.lionshare.joint.JointChange;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.report.words.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What changes from one joint split to another, in words. */
final class JointChangeText {
    private JointChangeText() {}

    /** What changes hands of each kind, and who gives most more and less of it. */
    static String of(JointChange change) {
        int changed = change.changed().size();
        if (changed == 0) {
            return "nothing";
        }
        String moved = change.before().problem().burdens().stream()
                .map(burden -> burden.type())
                .filter(type -> change.moved(type.id()).signum() > 0)
                .map(type ->
                        type.format(change.moved(type.id())) + " of " + type.id() + " (" + extremes(change, type) + ")")
                .collect(Collectors.joining(", "));
        return "what " + changed + (changed == 1 ? " member gives; " : " members give; ") + moved + " change hands";
    }

    private static String extremes(JointChange change, ContributionType type) {
        List<String> members = change.before().problem().alliance().members().stream()
                .map(Member::id)
                .sorted(Comparator.comparing(member -> change.amount(member, type.id())))
                .toList();
        return text(change, type, members.get(members.size() - 1)) + ", " + text(change, type, members.get(0));
    }

    private static String text(JointChange change, ContributionType type, String member) {
        return member + " " + Figures.difference(type, change.amount(member, type.id()));
    }
}
