package io.lionshare.examples.cli.scenario;

/**
 * One cell of a table, which knows where it stands.
 *
 * @param file the table's name
 * @param line the line, from 1
 * @param column the name of its column
 * @param value what it holds, stripped
 */
record Cell(String file, long line, String column, String value) {
    boolean isEmpty() {
        return value.isEmpty();
    }

    /** The value, which must not be empty. */
    String text() {
        if (isEmpty()) {
            throw refused("not be empty");
        }
        return value;
    }

    /** The value as a finite number. */
    double number() {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw refused("be a number such as 1250.5", e);
        }
        if (!Double.isFinite(number)) {
            throw refused("be finite");
        }
        return number;
    }

    IllegalArgumentException refused(String condition) {
        return new IllegalArgumentException(message(condition));
    }

    private IllegalArgumentException refused(String condition, Throwable cause) {
        return new IllegalArgumentException(message(condition), cause);
    }

    private String message(String condition) {
        return file + ", line " + line + ", column " + column + ": '" + value + "' must " + condition;
    }
}
