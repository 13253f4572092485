package io.lionshare.examples.cli;

import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.MethodAxioms;
import io.lionshare.axiom.RuleAxioms;
import io.lionshare.axiom.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The axioms that a plug-in can claim, as a comment in its test. */
final class ClaimableAxioms {
    private static final String INDENT = "    // ";
    private static final int WIDTH = 110;

    private ClaimableAxioms() {}

    /** One theme after another, in lines of moderate width; empty for a kind that no axiom concerns. */
    static String comment(Service kind) {
        List<? extends Axiom> axioms =
                switch (kind) {
                    case RULES -> RuleAxioms.all();
                    case METHODS -> MethodAxioms.all();
                    case STRATEGIES, METRICS, SECTIONS -> List.of();
                };
        Map<Theme, List<String>> themes = axioms.stream()
                .collect(Collectors.groupingBy(
                        Axiom::theme, LinkedHashMap::new, Collectors.mapping(Axiom::id, Collectors.toList())));
        List<String> lines = new ArrayList<>(wrapped("What a " + kind.one()
                + " can claim; `lionshare axioms ID --plugins JAR` shows which hold, and what each demands."));
        themes.forEach((theme, ids) -> lines.addAll(wrapped("- " + theme.words() + ": " + String.join(", ", ids))));
        return String.join("\n", lines);
    }

    private static Collection<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(INDENT + "  ");
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
