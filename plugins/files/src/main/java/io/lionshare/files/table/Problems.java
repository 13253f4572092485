package io.lionshare.files.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a table, each kind of cell once with the number of cells. */
final class Problems {
    /** No reader needs more, and a file of 16 MB can have millions. */
    private static final int MOST = 1000;

    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** The first one of a kind, and how many more there are. */
    private record Group(long line, String column, String message, String hint, int more) {
        Finding finding() {
            String others = more == 0 ? "" : " (and in " + more + (more == 1 ? " more cell)" : " more cells)");
            return new Finding(line, column, message + others + (hint.isEmpty() ? "" : "\nMaybe " + hint));
        }
    }

    void add(long line, String column, String message) {
        addOfKind(Integer.toString(groups.size()), line, column, message, "");
    }

    void add(long line, String column, String message, String hint) {
        addOfKind(Integer.toString(groups.size()), line, column, message, hint);
    }

    /** A problem that many cells can have; of each kind, the first one is listed. */
    void addOfKind(String kind, long line, String column, String message, String hint) {
        if (groups.size() == MOST && !groups.containsKey(kind)) {
            return;
        }
        groups.merge(
                kind,
                new Group(line, column, message, hint, 0),
                (first, same) ->
                        new Group(first.line(), first.column(), first.message(), first.hint(), first.more() + 1));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    List<Finding> list() {
        return new ArrayList<>(groups.values().stream().map(Group::finding).toList());
    }

    /** Ends the reading if there are any. */
    void requireNone() {
        if (!isEmpty()) {
            throw new TableException(list());
        }
    }
}
