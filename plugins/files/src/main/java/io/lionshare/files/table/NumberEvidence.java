package io.lionshare.files.table;

import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds how a file writes numbers, from the cells that can be read in one way alone. {@code 1.234,5}, {@code 1.234.567},
 * {@code 3,14} and {@code 0,125} have their decimals after a comma, since a point or comma between groups has exactly three digits
 * after it, one to three before it, no leading 0, and the other sign before the decimals. {@code 42,500} can be read in both ways: by
 * itself it is no evidence, and where no other cell has any, it is refused. A point alone stands before decimals, unless cells are
 * separated by semicolons, as they are where a comma does.
 */
final class NumberEvidence {
    /** A cell with a number, and its place. */
    record Cell(long line, String column, String text, NumberText number) {}

    private final TableSettings settings;
    private final Wording wording;
    private final Problems problems;

    NumberEvidence(TableSettings settings, Wording wording, Problems problems) {
        this.settings = settings;
        this.wording = wording;
        this.problems = problems;
    }

    /** The form of all numbers; what contradicts it, or leaves it open, is a problem. */
    NumberForm form(List<Cell> cells, Optional<Character> separator) {
        List<Cell> points = new ArrayList<>();
        List<Cell> commas = new ArrayList<>();
        List<Cell> open = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<String> withPoint = cell.number().with('.', settings.grouping());
            Optional<String> withComma = cell.number().with(',', settings.grouping());
            if (withPoint.isPresent() && withComma.isPresent()) {
                if (!withPoint.equals(withComma)) {
                    open.add(cell);
                }
            } else if (withPoint.isPresent()) {
                points.add(cell);
            } else if (withComma.isPresent()) {
                commas.add(cell);
            }
        }
        Optional<Character> said = settings.decimal()
                .or(() -> settings.grouping()
                        .filter(sign -> sign == '.' || sign == ',')
                        .map(NumberEvidence::other));
        if (said.isPresent()) {
            requireNoOther(said.get(), said.get() == '.' ? commas : points);
            return new NumberForm(said.get(), settings.grouping());
        }
        if (!points.isEmpty() && !commas.isEmpty()) {
            refuseBoth(points, commas);
        } else if (points.isEmpty() && commas.isEmpty()) {
            open.stream()
                    .filter(cell -> cell.number().digits().indexOf(',') >= 0 || separator.equals(Optional.of(';')))
                    .forEach(this::refuseOpen);
        }
        return new NumberForm(commas.size() > points.size() ? ',' : '.', settings.grouping());
    }

    private void requireNoOther(char said, List<Cell> others) {
        char other = other(said);
        others.forEach(cell -> problems.addOfKind(
                "other decimal",
                cell.line(),
                cell.column(),
                shown(cell) + " contradicts the decimal sign " + nameOf(said) + ", which was set: in it, "
                        + nameOf(other) + " stands before the decimals",
                setting(other) + ", if the other numbers of the file are written so too"));
    }

    private void refuseBoth(List<Cell> points, List<Cell> commas) {
        char more = commas.size() > points.size() ? ',' : '.';
        Cell point = points.get(0);
        Cell comma = commas.get(0);
        Cell rare = more == ',' ? point : comma;
        Cell usual = more == ',' ? comma : point;
        problems.add(
                rare.line(),
                rare.column(),
                shown(rare) + " has its decimals after " + nameOf(other(more)) + ", and " + shown(usual) + " (line "
                        + usual.line() + ", column " + usual.column() + ") after " + nameOf(more)
                        + "; a file must write all numbers in one way",
                setting(more) + " once the cells that are written otherwise are corrected: "
                        + Math.min(points.size(), commas.size()) + " of " + (points.size() + commas.size()));
    }

    private void refuseOpen(Cell cell) {
        char sign = cell.number().digits().indexOf(',') >= 0 ? ',' : '.';
        String asDecimal = cell.number().with(sign, Optional.empty()).orElse("");
        String asGroups = cell.number().with(other(sign), Optional.empty()).orElse("");
        problems.addOfKind(
                "open " + sign,
                cell.line(),
                cell.column(),
                shown(cell) + " can be " + shortest(asDecimal) + " or " + asGroups
                        + ", and no cell of the file shows which of them",
                setting(sign) + " for " + shortest(asDecimal) + ", or "
                        + wording.set("grouping", Character.toString(sign)) + " for " + asGroups);
    }

    private String setting(char decimal) {
        return wording.set("decimal", Character.toString(decimal));
    }

    /** Without zeros at the end of its decimals. */
    private static String shortest(String number) {
        int end = number.length();
        while (number.indexOf('.') >= 0 && number.charAt(end - 1) == '0') {
            end--;
        }
        return number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String shown(Cell cell) {
        return "'" + PrintableText.value(cell.text()) + "'";
    }

    private static String nameOf(char sign) {
        return sign == ',' ? "a comma" : "a point";
    }

    private static char other(char sign) {
        return sign == ',' ? '.' : ',';
    }
}
