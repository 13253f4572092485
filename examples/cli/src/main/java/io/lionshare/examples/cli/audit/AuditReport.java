package io.lionshare.examples.cli.audit;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Plugins;
import io.lionshare.report.Element;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.score.audit.Correction;
import io.lionshare.score.audit.OwnChange;
import io.lionshare.score.audit.SignAudit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A sign audit as a report: the verdict on each test, every violation with its size, and an example. */
public final class AuditReport {
    private final Alliance alliance;
    private final SignAudit audit;

    private AuditReport(Alliance alliance, SignAudit audit) {
        this.alliance = alliance;
        this.audit = audit;
    }

    /**
     * What an audit finds.
     *
     * @param title whom the figures are of, in words
     * @param alliance the figures
     * @param formula the strategy that is audited
     * @param strategies where the key of the example is looked up
     * @return the report
     * @throws IllegalArgumentException if the formula does not fit the alliance
     */
    public static Report of(String title, Alliance alliance, Factored formula, Plugins<ScoringStrategy> strategies) {
        AuditReport report = new AuditReport(alliance, SignAudit.of(alliance, formula));
        return Report.of(
                report.title(title),
                List.of(report.factors(), report.ownChanges(), report.corrections(), AuditExample.section(strategies)));
    }

    private String title(String figures) {
        int asked = audit.members().size();
        return "Sign audit of " + audit.formula().id() + " on the figures of "
                + (asked < alliance.size() ? asked + " of the " : "") + figures;
    }

    private Section factors() {
        Factored formula = audit.formula();
        return new Section(
                "factors",
                "Factors",
                List.of(
                        new Element.Prose(formula.id() + ": " + formula.summary() + "."),
                        new Element.Facts(formula.factors().stream()
                                .map(factor -> new Element.Fact(factor.indicator(), intent(factor)))
                                .toList())));
    }

    private static String intent(Factor factor) {
        return factor.kind().name().toLowerCase(Locale.ROOT) + ", more of it "
                + factor.direction().name().toLowerCase(Locale.ROOT) + " the own share";
    }

    private Section ownChanges() {
        List<OwnChange> wrong = audit.ownChanges().stream()
                .filter(change -> change.violation() > 0)
                .sorted(Comparator.comparingDouble(OwnChange::violation).reversed())
                .toList();
        List<Element> elements = new ArrayList<>(List.of(new Element.Prose(
                "A change of a member's own value must never move its share against the direction of the factor.")));
        if (!wrong.isEmpty()) {
            elements.add(new ViolationTables(alliance).ofOwnChanges(wrong));
        }
        return new Section(
                "own-changes",
                verdict("1. Own changes", wrong.size(), audit.ownChanges().size()),
                elements);
    }

    private Section corrections() {
        if (audit.corrections().isEmpty()) {
            return new Section(
                    "corrections", "2. Corrections: passed", List.of(new Element.Prose("No factor is corrective.")));
        }
        List<Correction> wrong = audit.corrections().stream()
                .filter(correction -> correction.violation() > 0)
                .sorted(Comparator.comparingDouble(Correction::violation).reversed())
                .toList();
        List<Element> elements = new ArrayList<>(List.of(new Element.Prose(
                "Compared with the key without the factor, its weight spread over the other factors, nobody worse off than"
                        + " the base-weighted mean must be charged, and nobody better off relieved.")));
        if (!wrong.isEmpty()) {
            elements.add(new ViolationTables(alliance).ofCorrections(wrong));
        }
        return new Section(
                "corrections",
                verdict("2. Corrections", wrong.size(), audit.corrections().size()),
                elements);
    }

    private static String verdict(String test, int wrong, int all) {
        String cases = all + (all == 1 ? " case" : " cases") + " of a factor and a member";
        String passed = all == 1 ? "passed in " : "passed in all ";
        return test + ": " + (wrong == 0 ? passed : "FAILED in " + wrong + " of ") + cases;
    }
}
