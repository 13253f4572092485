package io.lionshare.files.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what stands between the cells of a table: the sign by which most rows have the same number of cells, two or more. A
 * row does not count for a sign if each of its signs has a different reason: a comma between digits ({@code 3,5}), a
 * semicolon in brackets ({@code gdp [USD; 2023; World Bank]}), or any sign before a space ({@code Korea, Rep.}), unless no
 * sign is without such a reason. Two signs with equally many rows are evidence for both, and refused.
 */
final class Separators {
    private static final List<Character> ALL = List.of(',', ';', '\t', '|');

    private Separators() {}

    static char find(String text, Wording wording) {
        Map<Character, Alike> rows = new HashMap<>();
        ALL.forEach(sign -> rows.put(sign, alike(text, sign)));
        boolean isPlain = rows.values().stream().anyMatch(alike -> alike.plain() > 0);
        int most = rows.values().stream()
                .mapToInt(alike -> alike.rows(isPlain))
                .max()
                .orElse(0);
        if (most == 0 && hasNoRow(text)) {
            return ALL.get(0);
        }
        if (most == 0) {
            throw new TableException(
                    Finding.ofFile(
                            "the table must have more than one column: no row has a comma, a semicolon, a tab or | between cells"));
        }
        List<Character> best = ALL.stream()
                .filter(sign -> rows.getOrDefault(sign, Alike.NONE).rows(isPlain) == most)
                .toList();
        if (best.size() > 1) {
            throw new TableException(Finding.ofFile("cells can be separated by " + nameOf(best.get(0)) + " or by "
                    + nameOf(best.get(1)) + ": each makes " + most + " rows alike\nMaybe "
                    + setting(best.get(0), wording) + ", or " + setting(best.get(1), wording)));
        }
        return best.get(0);
    }

    /** Refuses a sign that is set and never stands between cells, while another one does. */
    static void requireFit(char set, String text, Wording wording) {
        List<Character> others =
                ALL.stream().filter(sign -> alike(text, sign).plain() > 0).toList();
        if (!others.isEmpty() && !others.contains(set)) {
            throw new TableException(
                    Finding.ofFile("separator (" + nameOf(set) + ") contradicts the file, whose cells are"
                            + " separated by " + nameOf(others.get(0)) + "\nMaybe " + setting(others.get(0), wording)));
        }
    }

    private static boolean hasNoRow(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** Rows with the same number of cells: all of them, and those where a sign has no other reason. */
    private record Alike(int all, int plain) {
        private static final Alike NONE = new Alike(0, 0);

        int rows(boolean isPlain) {
            return isPlain ? plain : all;
        }

        Alike more(boolean isPlainRow) {
            return new Alike(all + 1, plain + (isPlainRow ? 1 : 0));
        }
    }

    private static Alike alike(String text, char sign) {
        if (text.indexOf(sign) < 0) {
            return Alike.NONE;
        }
        Map<Integer, Alike> bySize = new HashMap<>();
        try {
            for (CsvRecord each : CsvSource.reader(text, sign)) {
                List<String> cells = each.getFields();
                if (cells.size() > 1) {
                    bySize.put(
                            cells.size(),
                            bySize.getOrDefault(cells.size(), Alike.NONE).more(isPlain(cells, sign)));
                }
            }
        } catch (CsvParseException e) {
            return best(bySize); // quotes do not fit this sign from here on
        }
        return best(bySize);
    }

    private static Alike best(Map<Integer, Alike> bySize) {
        int all = bySize.values().stream().mapToInt(Alike::all).max().orElse(0);
        int plain = bySize.values().stream().mapToInt(Alike::plain).max().orElse(0);
        return new Alike(all, plain);
    }

    private static boolean isPlain(List<String> cells, char sign) {
        int open = 0;
        for (int i = 1; i < cells.size(); i++) {
            String before = cells.get(i - 1);
            String after = cells.get(i);
            open += before.indexOf('[') < 0 ? 0 : 1;
            open -= before.indexOf(']') < 0 ? 0 : 1;
            boolean isBeforeSpace = !after.isEmpty() && after.charAt(0) == ' ';
            boolean isBetweenDigits = sign == ','
                    && !before.isEmpty()
                    && !after.isEmpty()
                    && isDigit(before.charAt(before.length() - 1))
                    && isDigit(after.charAt(0));
            boolean isInBrackets = sign == ';' && open > 0;
            if (!isBeforeSpace && !isBetweenDigits && !isInBrackets) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String setting(char sign, Wording wording) {
        return wording.set("separator", sign == '\t' ? "tab" : Character.toString(sign));
    }

    private static String nameOf(char sign) {
        return switch (sign) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "'" + sign + "'";
        };
    }
}
