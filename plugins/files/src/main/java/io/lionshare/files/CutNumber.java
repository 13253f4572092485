package io.lionshare.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds numbers that commas cut: in {@code {total: 40,000}} YAML sees a value, 40, and a key without a value, 000. No such key means
 * anything in a scenario. It is asked of all keys in their order, and ended after them.
 */
final class CutNumber {
    private static final Pattern BEGINNING = Pattern.compile("-?[0-9]{1,30}");
    private static final Pattern REST = Pattern.compile("[0-9]{1,30}(?:\\.[0-9]{1,30})?(?: ?%)?");
    private static final Pattern GROUP = Pattern.compile("[0-9]{3}(?: ?%)?");
    private static final Pattern GROUP_WITH_DECIMALS = Pattern.compile("[0-9]{3}\\..*");

    private final Reading reading;
    private final List<String> rests = new ArrayList<>();
    private String key = "";
    private String beginning = "";
    private Place place = Place.of("");

    CutNumber(Reading reading) {
        this.reading = reading;
    }

    /** Whether a key is the rest of the number before it. */
    boolean isRest(String next, Place at, Node value) {
        boolean isEmpty = value instanceof Node.Scalar scalar && scalar.text().isEmpty();
        if (isEmpty
                && at.line() == place.line()
                && !beginning.isEmpty()
                && REST.matcher(next).matches()) {
            rests.add(next);
            return true;
        }
        end();
        key = next;
        place = value.place();
        beginning = value instanceof Node.Scalar scalar
                        && BEGINNING.matcher(scalar.text()).matches()
                ? scalar.text()
                : "";
        return false;
    }

    /** Refuses the last number, if it was cut. */
    void end() {
        if (!rests.isEmpty()) {
            reading.refuse(
                    place,
                    "value of '" + key + "' (" + beginning + "," + String.join(",", rests)
                            + ") has a comma, which separates in YAML\nMaybe " + readings());
            rests.clear();
        }
    }

    /** Three digits can be a group or decimals, unless there are more of them. */
    private String readings() {
        String last = rests.get(rests.size() - 1);
        String grouped = beginning + String.join("", rests);
        if (rests.size() > 1 || GROUP_WITH_DECIMALS.matcher(last).matches()) {
            return grouped;
        }
        String decimal = beginning + "." + last;
        return GROUP.matcher(last).matches() ? grouped + " or " + decimal : decimal;
    }
}
