package io.lionshare.files;

/**
 * Where something stands.
 *
 * @param file the file's name as the user knows it
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the number of the column from 1, or its name in a table; empty for the line as a whole
 */
record Place(String file, long line, String column) {
    static Place of(String file) {
        return new Place(file, 0, "");
    }

    FileProblem problem(String message) {
        return new FileProblem(file, line, column, message);
    }
}
