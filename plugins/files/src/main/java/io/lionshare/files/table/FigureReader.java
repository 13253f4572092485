package io.lionshare.files.table;

import io.lionshare.files.table.NumberForm.Figure;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads cells of columns of numbers, and names what stands in them in place of a number or at one. */
final class FigureReader {
    private final NumberForm form;
    private final Wording wording;
    private final Problems problems;
    private final Map<String, Integer> markers = new TreeMap<>();

    FigureReader(NumberForm form, Wording wording, Problems problems) {
        this.form = form;
        this.wording = wording;
        this.problems = problems;
    }

    /** Which markers are taken for no figure, in how many cells. */
    List<String> notes() {
        List<String> kinds = new ArrayList<>();
        markers.forEach((marker, cells) -> kinds.add("'" + marker + "' (" + Nouns.count(cells, "cells") + ")"));
        return kinds.isEmpty() ? List.of() : List.of(String.join(", ", kinds) + " taken for no figure");
    }

    /** The markers that cells have for no figure. */
    Set<String> markers() {
        return markers.keySet();
    }

    Optional<Figure> read(long line, String column, String cell, Content content) {
        if (content instanceof Content.Plain plain) {
            Optional<Figure> figure = form.read(plain.number());
            if (figure.isEmpty() && !fitsOtherFormAlone(plain.number())) {
                refuse(line, column, cell, "");
            }
            return figure;
        }
        if (content instanceof Content.None none) {
            if (!none.marker().isEmpty()) {
                markers.merge(none.marker(), 1, Integer::sum);
            }
        } else if (content instanceof Content.Zero) {
            return Optional.of(new Figure(0, 0));
        } else {
            explain(line, column, cell, content);
        }
        return Optional.empty();
    }

    /** A number that fits the other decimal sign alone has its problem already, or is one of many that share it. */
    private boolean fitsOtherFormAlone(NumberText number) {
        return number.with(form.decimal(), form.grouping()).isEmpty()
                && number.with(form.decimal() == '.' ? ',' : '.', form.grouping())
                        .isPresent();
    }

    private void explain(long line, String column, String cell, Content content) {
        String shown = "'" + PrintableText.value(cell) + "'";
        if (content instanceof Content.Dash dash) {
            problems.addOfKind(
                    "dash " + dash.text(),
                    line,
                    column,
                    shown + " can mean 0, as in much official statistics, or that there is no figure",
                    wording.set("zero", dash.text()) + " for 0, or " + wording.set("missing", dash.text())
                            + " for no figure");
        } else if (content instanceof Content.Marked found) {
            MarkedNumber marked = found.marked();
            problems.addOfKind(
                    column + " " + marked.mark(),
                    line,
                    column,
                    shown + " has " + marked.what() + " ('" + marked.mark() + "'); without it, it is "
                            + form.plain(marked.number()),
                    wording.set("marks", marked.mark()) + " to read it so");
        } else if (content instanceof Content.Bracketed bracketed) {
            problems.add(
                    line,
                    column,
                    shown + " has a number in brackets, which accountants write for one below 0",
                    "-" + form.plain(bracketed.number()) + " in the file");
        } else if (content instanceof Content.Worded worded) {
            problems.add(
                    line,
                    column,
                    shown + " has a word after its number ('" + PrintableText.value(worded.word())
                            + "'), which can stand for a factor",
                    "the number alone, written in full, and its unit in the head");
        } else {
            refuse(line, column, cell, wording.set("missing", cell));
        }
    }

    private void refuse(long line, String column, String cell, String setting) {
        problems.add(
                line,
                column,
                "'" + PrintableText.value(cell) + "' must be a finite number such as 1250" + form.decimal()
                        + "5, or empty where it was not measured",
                setting.isEmpty() || cell.length() > Content.LONGEST
                        ? ""
                        : setting + ", if it says that there is no figure");
    }
}
