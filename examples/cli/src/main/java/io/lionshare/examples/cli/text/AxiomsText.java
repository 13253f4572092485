package io.lionshare.examples.cli.text;

import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.Verdict;
import io.lionshare.plugin.Nouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Verdicts on axioms as text: one line for each axiom, not broken, so that other programs can read them. */
public final class AxiomsText {
    private AxiomsText() {}

    /**
     * The verdicts on one rule or method.
     *
     * @param axioms the axioms
     * @param verdicts one per axiom
     * @return a line per axiom: its id, the verdict, and the number of cases, the witness or the reason
     */
    public static List<String> lines(List<? extends Axiom> axioms, List<Verdict> verdicts) {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < axioms.size(); k++) {
            Verdict verdict = verdicts.get(k);
            lines.add(axioms.get(k).id() + " " + word(verdict) + " " + rest(verdict));
        }
        return lines;
    }

    /**
     * The verdicts on several rules or methods, side by side.
     *
     * @param axioms the axioms
     * @param verdicts one per axiom, by the id of the rule or method
     * @return a line per axiom, below a head
     */
    public static List<String> compared(List<? extends Axiom> axioms, Map<String, List<Verdict>> verdicts) {
        int width = axioms.stream().mapToInt(axiom -> axiom.id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(width));
        verdicts.keySet().forEach(id -> head.append("  ").append(padded(id, column(id))));
        lines.add(head.toString().stripTrailing());
        for (int k = 0; k < axioms.size(); k++) {
            StringBuilder line = new StringBuilder(padded(axioms.get(k).id(), width));
            for (Map.Entry<String, List<Verdict>> entry : verdicts.entrySet()) {
                line.append("  ").append(padded(word(entry.getValue().get(k)), column(entry.getKey())));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int column(String id) {
        return Math.max(id.length(), "not-applicable".length());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String word(Verdict verdict) {
        return verdict instanceof Verdict.Unrefuted
                ? "unrefuted"
                : verdict instanceof Verdict.Violated ? "violated" : "not-applicable";
    }

    private static String rest(Verdict verdict) {
        if (verdict instanceof Verdict.Unrefuted unrefuted) {
            String tolerance =
                    unrefuted.tolerance() == 0 ? "exact" : "within " + unrefuted.tolerance() + " of the claims";
            return "in " + Nouns.count(unrefuted.cases(), "cases") + ", " + tolerance;
        }
        return verdict instanceof Verdict.Violated violated
                ? violated.witness().toString()
                : ((Verdict.NotApplicable) verdict).reason();
    }
}
