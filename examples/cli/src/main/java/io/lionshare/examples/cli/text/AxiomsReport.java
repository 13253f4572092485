package io.lionshare.examples.cli.text;

import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.Verdict;
import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.plugin.Nouns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The verdicts on rules or methods: which axioms each violates, and a smallest counterexample. */
public final class AxiomsReport {
    private static final int ROWS = 14;
    private static final String VIOLATED = "violated";
    private static final String UNREFUTED = "unrefuted";
    private static final String NOT_APPLICABLE = "not-applicable";

    private final List<String> axioms;

    private AxiomsReport(List<? extends Axiom> axioms) {
        this.axioms = axioms.stream().map(Axiom::id).toList();
    }

    /**
     * The verdicts on one rule or method.
     *
     * @param id of the rule or method
     * @param axioms the axioms
     * @param verdicts one per axiom
     * @return which axioms are violated; a row for each with the number of cases, the witness or the reason
     */
    public static Report of(String id, List<? extends Axiom> axioms, List<Verdict> verdicts) {
        AxiomsReport report = new AxiomsReport(axioms);
        List<Element> remarks = new ArrayList<>();
        List<String> violated = report.with(VIOLATED, verdicts);
        add(remarks, "Violated", violated);
        verdicts.stream()
                .filter(verdict -> word(verdict).equals(VIOLATED))
                .findFirst()
                .ifPresent(first -> remarks.add(Remark.of("Example", violated.get(0) + ": " + rest(first))));
        add(remarks, "Unrefuted", report.with(UNREFUTED, verdicts));
        add(remarks, "Not applicable", report.with(NOT_APPLICABLE, verdicts));
        String finding = violated.isEmpty()
                ? "No counterexample to " + id + " was found among " + axioms.size() + " axioms"
                : id + " violates " + violated.size() + " of " + axioms.size() + " axioms";
        Table all = report.table(
                List.of("Axiom", "verdict", "cases, counterexample or reason"),
                k -> List.of(new Words(word(verdicts.get(k))), new Words(rest(verdicts.get(k)))),
                report.all());
        return report(finding, remarks, all);
    }

    /**
     * The verdicts on several rules or methods, side by side.
     *
     * @param axioms the axioms
     * @param verdicts one per axiom, by the id of the rule or method
     * @return where they differ; a row for each axiom
     */
    public static Report compared(List<? extends Axiom> axioms, Map<String, List<Verdict>> verdicts) {
        AxiomsReport report = new AxiomsReport(axioms);
        List<Integer> different = report.all().stream()
                .filter(k -> words(verdicts.values(), k).distinct().count() > 1)
                .toList();
        List<String> heads = new ArrayList<>(List.of("Axiom"));
        heads.addAll(verdicts.keySet());
        IntFunction<List<Words>> cells =
                k -> words(verdicts.values(), k).map(Words::new).toList();
        List<Element> elements = new ArrayList<>();
        if (!different.isEmpty()) {
            elements.add(report.table(heads, cells, different.subList(0, Math.min(ROWS, different.size()))));
        }
        if (different.size() > ROWS) {
            elements.add(Remark.of("Axioms", different.size() - ROWS + " more with different verdicts"));
        }
        String finding = String.join(" and ", verdicts.keySet()) + " have different verdicts on " + different.size()
                + " of " + axioms.size() + " axioms";
        return report(finding, elements, report.table(heads, cells, report.all()));
    }

    private static Report report(String finding, List<Element> answer, Table all) {
        return new Report(
                finding,
                "",
                new Summary("", "", answer),
                List.of(),
                List.of(),
                List.of(Section.of("axioms", finding, List.of(all))),
                List.of());
    }

    private List<Integer> all() {
        return IntStream.range(0, axioms.size()).boxed().toList();
    }

    private List<String> with(String word, List<Verdict> verdicts) {
        return all().stream()
                .filter(k -> word(verdicts.get(k)).equals(word))
                .map(axioms::get)
                .toList();
    }

    private Table table(List<String> heads, IntFunction<? extends List<? extends Cell>> cells, List<Integer> rows) {
        return new Table(
                "axioms",
                Table.Look.PLAIN,
                "",
                heads.stream().map(Column::words).toList(),
                rows.stream()
                        .map(k -> {
                            List<Cell> row = new ArrayList<>(List.of(new Words(axioms.get(k))));
                            row.addAll(cells.apply(k));
                            return new Row(Row.Kind.BODY, row);
                        })
                        .toList(),
                "");
    }

    private static void add(List<Element> remarks, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            remarks.add(Remark.of(label, String.join(", ", ids)));
        }
    }

    private static Stream<String> words(Collection<List<Verdict>> verdicts, int k) {
        return verdicts.stream().map(list -> word(list.get(k)));
    }

    private static String word(Verdict verdict) {
        return verdict instanceof Verdict.Unrefuted
                ? UNREFUTED
                : verdict instanceof Verdict.Violated ? VIOLATED : NOT_APPLICABLE;
    }

    private static String rest(Verdict verdict) {
        if (verdict instanceof Verdict.Unrefuted unrefuted) {
            String tolerance =
                    unrefuted.tolerance() == 0 ? "exact" : "within " + unrefuted.tolerance() + " of the claims";
            return "in " + Nouns.count(unrefuted.cases(), "cases") + ", " + tolerance;
        }
        return verdict instanceof Verdict.Violated violated
                ? violated.witness().line()
                : ((Verdict.NotApplicable) verdict).reason();
    }
}
