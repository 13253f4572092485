package io.lionshare.examples.cli.text;

import io.lionshare.model.Alliance;
import io.lionshare.report.words.Figures;
import io.lionshare.score.audit.Correction;
import io.lionshare.score.audit.Factor;
import io.lionshare.score.audit.Factored;
import io.lionshare.score.audit.OwnChange;
import io.lionshare.score.audit.SignAudit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A sign audit as text: the verdict on each test, and every violation with its size. */
public final class AuditText {
    private static final String BULLET = "  - ";
    private static final String INDENT = "    ";

    private final Lines lines;
    private final Alliance alliance;
    private final SignAudit audit;

    private AuditText(Lines lines, Alliance alliance, SignAudit audit) {
        this.lines = lines;
        this.alliance = alliance;
        this.audit = audit;
    }

    /**
     * What an audit found.
     *
     * @param title whom the figures are of, in words
     * @param alliance the figures
     * @param audit what was found
     * @param width the number of columns that a line may have
     * @return the lines
     */
    public static List<String> lines(String title, Alliance alliance, SignAudit audit, int width) {
        Lines lines = new Lines(width);
        new AuditText(lines, alliance, audit).write(title);
        return lines.list();
    }

    private void write(String title) {
        Factored formula = audit.formula();
        int asked = audit.members().size();
        lines.title("Sign audit of " + formula.id() + " on the figures of "
                + (asked < alliance.size() ? asked + " of the " : "") + title);
        lines.add(formula.summary() + ".");
        lines.add("Factors: "
                + formula.factors().stream().map(AuditText::intent).collect(Collectors.joining("; ")) + ".");
        ownChanges();
        corrections();
    }

    private static String intent(Factor factor) {
        return factor.indicator() + " ("
                + (factor.kind() == Factor.Kind.BASE ? "base" : "corrective") + ", more of it "
                + (factor.direction() == Factor.Direction.RAISES ? "raises" : "lowers") + " the own share)";
    }

    private void ownChanges() {
        lines.blank();
        List<OwnChange> wrong = audit.ownChanges().stream()
                .filter(change -> change.violation() > 0)
                .sorted(Comparator.comparingDouble(OwnChange::violation).reversed())
                .toList();
        lines.add(verdict(
                        "1. Own changes",
                        audit.passesOwnChanges(),
                        wrong.size(),
                        audit.ownChanges().size())
                + " A change of a member's own value must never move its share against the direction of the factor.");
        for (OwnChange change : wrong) {
            String indicator = change.factor().indicator();
            lines.add(
                    BULLET,
                    INDENT,
                    name(change.member()) + ": " + indicator + " from " + Figures.plain(change.from()) + " to "
                            + Figures.plain(change.to()) + unit(indicator) + " moves its share from "
                            + Figures.percentage(change.shareFrom()) + " to " + Figures.percentage(change.shareTo())
                            + ", "
                            + Figures.points(change.violation()) + " the wrong way");
        }
    }

    private void corrections() {
        lines.blank();
        if (audit.corrections().isEmpty()) {
            lines.add("2. Corrections: passed, since no factor is corrective.");
            return;
        }
        List<Correction> wrong = audit.corrections().stream()
                .filter(correction -> correction.violation() > 0)
                .sorted(Comparator.comparingDouble(Correction::violation).reversed())
                .toList();
        lines.add(verdict(
                        "2. Corrections",
                        audit.passesCorrections(),
                        wrong.size(),
                        audit.corrections().size())
                + " Compared with the key without the factor, its weight spread over the other factors, nobody worse"
                + " off than the base-weighted mean must be charged, and nobody better off relieved.");
        for (Correction correction : wrong) {
            String indicator = correction.factor().indicator();
            lines.add(
                    BULLET,
                    INDENT,
                    name(correction.member()) + ": " + indicator + " " + Figures.plain(correction.value()) + ", "
                            + (correction.isWorseOff() ? "worse" : "better") + " off than the mean "
                            + Figures.plain(correction.mean()) + unit(indicator) + ", yet "
                            + (correction.isWorseOff() ? "charged " : "relieved of ")
                            + Figures.points(correction.violation())
                            + ": " + Figures.percentage(correction.without()) + " without the factor, "
                            + Figures.percentage(correction.with()) + " with it");
        }
    }

    private static String verdict(String test, boolean passed, int wrong, int cases) {
        return test + ": " + (passed ? "passed" : "FAILED in " + wrong + " of") + (passed ? " in all " : " ") + cases
                + " cases of a factor and a member.";
    }

    private String name(String id) {
        return alliance.members().get(alliance.position(id)).name() + " (" + id + ")";
    }

    private String unit(String indicator) {
        return alliance.indicators().stream()
                .filter(known -> known.id().equals(indicator))
                .map(known -> " " + known.unit())
                .collect(Collectors.joining());
    }
}
