package io.lionshare.examples.cli.audit;

import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.model.Alliance;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.Plugins;
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
import java.util.stream.Collectors;

/** A sign audit as a report: the verdict on each test, every violation with its size, and an example. */
public final class AuditReport {
    private static final int SHOWN = 6;

    private final Alliance alliance;
    private final SignAudit audit;

    private AuditReport(Alliance alliance, SignAudit audit) {
        this.alliance = alliance;
        this.audit = audit;
    }

    /**
     * What an audit finds.
     *
     * @param title where the figures are from, in words
     * @param alliance the figures
     * @param formula the strategy that is audited
     * @param strategies where the key of the example is looked up
     * @return the report
     * @throws IllegalArgumentException if the formula does not fit the alliance
     */
    public static Report of(String title, Alliance alliance, Factored formula, Plugins<ScoringStrategy> strategies) {
        AuditReport report = new AuditReport(alliance, SignAudit.of(alliance, formula));
        return new Report(
                report.title(title),
                "",
                report.summary(),
                List.of(),
                List.of(),
                List.of(report.factors(), report.ownChanges(), report.corrections(), AuditExample.section(strategies)),
                List.of());
    }

    /** The verdicts, and the largest violations of each test. */
    private Summary summary() {
        List<OwnChange> changes = wrongChanges();
        List<Correction> corrections = wrongCorrections();
        String headline =
                verdict("Own changes", changes.size(), audit.ownChanges().size()) + "; "
                        + (audit.corrections().isEmpty()
                                ? "no factor is corrective"
                                : verdict(
                                        "corrections",
                                        corrections.size(),
                                        audit.corrections().size()))
                        + ".";
        List<Element> elements = new ArrayList<>();
        ViolationTables tables = new ViolationTables(alliance);
        if (!changes.isEmpty()) {
            elements.add(tables.brief(changes.subList(0, Math.min(SHOWN, changes.size()))));
        }
        if (!corrections.isEmpty()) {
            elements.add(tables.briefCorrections(corrections.subList(0, Math.min(SHOWN, corrections.size()))));
        }
        elements.add(Remark.of(
                "Factors",
                audit.formula().factors().stream()
                        .map(factor -> factor.indicator() + " (" + intent(factor) + ")")
                        .collect(Collectors.joining(", "))));
        return new Summary(headline, headline, elements);
    }

    private List<OwnChange> wrongChanges() {
        return audit.ownChanges().stream()
                .filter(change -> change.violation() > 0)
                .sorted(Comparator.comparingDouble(OwnChange::violation).reversed())
                .toList();
    }

    private List<Correction> wrongCorrections() {
        return audit.corrections().stream()
                .filter(correction -> correction.violation() > 0)
                .sorted(Comparator.comparingDouble(Correction::violation).reversed())
                .toList();
    }

    private String title(String figures) {
        int asked = audit.members().size();
        return "Sign audit of " + audit.formula().id() + " on the figures of "
                + (asked < alliance.size() ? asked + " of the " : "") + figures;
    }

    private Section factors() {
        Factored formula = audit.formula();
        List<Element> elements = new ArrayList<>(List.of(new Prose(formula.id() + ": " + formula.summary() + ".")));
        formula.factors().forEach(factor -> elements.add(Remark.of(factor.indicator(), intent(factor) + ".")));
        return Section.of("factors", "Factors", elements);
    }

    private static String intent(Factor factor) {
        return factor.kind().name().toLowerCase(Locale.ROOT) + ", more of it "
                + factor.direction().name().toLowerCase(Locale.ROOT) + " the own share";
    }

    private Section ownChanges() {
        List<OwnChange> wrong = wrongChanges();
        List<Element> elements = new ArrayList<>(List.of(new Prose(
                "A change of a member's own value must never move its share against the direction of the factor.")));
        if (!wrong.isEmpty()) {
            elements.add(new ViolationTables(alliance).ofOwnChanges(wrong));
        }
        return Section.of(
                "own-changes",
                verdict("1. Own changes", wrong.size(), audit.ownChanges().size()),
                elements);
    }

    private Section corrections() {
        if (audit.corrections().isEmpty()) {
            return Section.of("corrections", "2. Corrections: passed", List.of(new Prose("No factor is corrective.")));
        }
        List<Correction> wrong = wrongCorrections();
        List<Element> elements = new ArrayList<>(List.of(new Prose(
                "Compared with the key without the factor, its weight spread over the other factors, no member worse"
                        + " off than the base-weighted mean must be charged, and none better off relieved.")));
        if (!wrong.isEmpty()) {
            elements.add(new ViolationTables(alliance).ofCorrections(wrong));
        }
        return Section.of(
                "corrections",
                verdict("2. Corrections", wrong.size(), audit.corrections().size()),
                elements);
    }

    private static String verdict(String test, int wrong, int all) {
        String cases = Nouns.count(all, "cases") + " of a factor and a member";
        String passed = all == 1 ? "passed in " : "passed in all ";
        return test + ": " + (wrong == 0 ? passed : "FAILED in " + wrong + " of ") + cases;
    }
}
