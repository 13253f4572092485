package io.lionshare.files.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column before it is known what it is: its head, what each of its cells holds, and what they show together.
 *
 * <p>Cells are taken for numbers only when that is asked for: where heads say what columns are, it never is.
 */
final class ColumnText {
    /** More texts than this are not names of blocs. */
    private static final int MOST_BLOCS = 30;

    private static final Pattern NUMBER_OF_THING = Pattern.compile("0[0-9]{1,30}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,5}");

    private final int position;
    private final HeadText head;
    private final boolean isMapped;
    private final List<String> cells;
    private final TableSettings settings;
    private @Nullable List<Content> contents;

    /**
     * A column.
     *
     * @param position its place in a row
     * @param head its head
     * @param isMapped whether its name was set
     * @param body the rows
     * @param settings how cells are to be read
     */
    ColumnText(int position, HeadText head, boolean isMapped, List<SheetRow> body, TableSettings settings) {
        this.position = position;
        this.head = head;
        this.isMapped = isMapped;
        this.cells = body.stream().map(row -> row.cell(position)).toList();
        this.settings = settings;
    }

    int position() {
        return position;
    }

    HeadText head() {
        return head;
    }

    boolean isMapped() {
        return isMapped;
    }

    private List<Content> contents() {
        List<Content> found = contents;
        if (found == null) {
            found = cells.stream().map(cell -> Content.of(cell, settings)).toList();
            contents = found;
        }
        return found;
    }

    /** Whether most cells that say anything are numbers, and not numbers of things such as {@code 004}. */
    boolean hasNumbers() {
        if (cells.stream().anyMatch(cell -> NUMBER_OF_THING.matcher(cell).matches())) {
            return false;
        }
        long numbers = contents().stream().filter(Content::isNumberLike).count();
        long texts = contents().stream().filter(Content.Text.class::isInstance).count();
        return numbers > texts;
    }

    boolean hasTexts() {
        return contents().stream().anyMatch(content -> content instanceof Content.Text || content.isNumberLike())
                && !hasNumbers();
    }

    /** Whether each row has another text. */
    boolean isDistinct() {
        return cells.stream().noneMatch(String::isEmpty) && new HashSet<>(cells).size() == cells.size();
    }

    /** Whether every cell is short and has no small letters, as codes are. */
    boolean hasCodes() {
        return cells.stream().allMatch(cell -> CODE.matcher(cell).matches());
    }

    /** Why its texts are not names of blocs; empty if they can be. */
    String whyNoBlocs() {
        List<String> filled = new ArrayList<>(cells);
        filled.removeIf(String::isEmpty);
        Set<String> distinct = new HashSet<>(filled);
        if (WordLists.ANSWERS.containsAll(distinct.stream().map(HouseId::of).toList())) {
            return "as yes and no are not names of blocs";
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
