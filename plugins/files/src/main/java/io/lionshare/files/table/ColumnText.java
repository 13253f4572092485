package io.lionshare.files.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A column before it is known what it is: its head, what each of its cells holds, and what they show together.
 *
 * @param position its place in a row
 * @param head its head
 * @param isMapped whether its name was set
 * @param cells texts, a cell for each row
 * @param contents the same cells, taken for numbers
 */
record ColumnText(int position, HeadText head, boolean isMapped, List<String> cells, List<Content> contents) {
    /** More texts than this are no names of blocs. */
    private static final int MOST_BLOCS = 30;

    static ColumnText of(int position, HeadText head, boolean isMapped, List<Row> body, TableSettings settings) {
        List<String> cells = body.stream().map(row -> row.cell(position)).toList();
        return new ColumnText(
                position,
                head,
                isMapped,
                cells,
                cells.stream().map(cell -> Content.of(cell, settings)).toList());
    }

    /** Whether most cells that say anything are numbers, and not numbers of things such as {@code 004}. */
    boolean hasNumbers() {
        if (cells.stream().anyMatch(cell -> cell.matches("0[0-9]{1,30}"))) {
            return false;
        }
        long numbers = contents.stream().filter(Content::isNumberLike).count();
        long texts = contents.stream().filter(Content.Text.class::isInstance).count();
        return numbers > texts;
    }

    boolean hasTexts() {
        return contents.stream().anyMatch(content -> content instanceof Content.Text || content.isNumberLike())
                && !hasNumbers();
    }

    /** Whether each row has another text. */
    boolean isDistinct() {
        return cells.stream().noneMatch(String::isEmpty) && new HashSet<>(cells).size() == cells.size();
    }

    /** Whether every cell is short and has no small letters, as codes are. */
    boolean hasCodes() {
        return cells.stream().allMatch(cell -> cell.matches("[A-Z0-9][A-Z0-9._-]{0,5}"));
    }

    /** Why its texts are no names of blocs; empty if they can be. */
    String whyNoBlocs() {
        List<String> filled = new ArrayList<>(cells);
        filled.removeIf(String::isEmpty);
        Set<String> distinct = new HashSet<>(filled);
        if (Words.ANSWERS.containsAll(distinct.stream().map(HouseId::of).toList())) {
            return "as yes and no are no names of blocs";
        }
        if (distinct.size() == 1 && filled.size() == cells.size()) {
            return "as every row has the same text";
        }
        boolean areFew = distinct.size() <= MOST_BLOCS
                && (distinct.size() == 1 || distinct.size() < filled.size())
                && distinct.size() <= Math.max(2, 2 * filled.size() / 3);
        return areFew ? "" : "as it has texts";
    }
}
