package io.lionshare.apportion.table;

/** What messages call the rows and columns of a table with margins, and what these have. */
enum MarginWords {
    /** A table of anything. */
    TABLE("row", "column", "units", "total", "each cell with votes a unit"),

    /** An election of lists in districts. */
    ELECTION("list", "district", "seats", "seats", "each list with votes in a district a seat");

    private final String row;
    private final String column;
    private final String units;
    private final String total;
    private final String leastOfCells;

    MarginWords(String row, String column, String units, String total, String leastOfCells) {
        this.row = row;
        this.column = column;
        this.units = units;
        this.total = total;
        this.leastOfCells = leastOfCells;
    }

    /** The noun for one row. */
    String row() {
        return row;
    }

    /** The noun for one column. */
    String column() {
        return column;
    }

    /** What is divided. */
    String units() {
        return units;
    }

    /** What a method gives that rounds every quotient above 0 up. */
    String leastOfCells() {
        return leastOfCells;
    }

    /** How much a row or a column must have. */
    String total(String role, String name, long bound) {
        return total + " of " + role + " " + name + " (" + bound + ")";
    }
}
