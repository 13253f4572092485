package io.lionshare.document;

import java.util.List;

/** What stands in a cell of a table. */
public sealed interface Cell permits Words, Figure, Marks {
    /**
     * What it shows as text.
     *
     * @return words or digits; empty for marks
     */
    String text();

    /**
     * The marks in it.
     *
     * @return none for other kinds
     */
    default List<Mark> marks() {
        return List.of();
    }

    /**
     * Asks a visitor.
     *
     * @param <T> what it answers
     * @param visitor has one answer for each kind of cell
     * @return its answer
     */
    <T> T accept(Visitor<T> visitor);

    /**
     * One answer for each kind of cell.
     *
     * @param <T> what is answered
     */
    interface Visitor<T> {
        /**
         * For text.
         *
         * @param words the text
         * @return the answer
         */
        T words(Words words);

        /**
         * For a number.
         *
         * @param figure the number
         * @return the answer
         */
        T figure(Figure figure);

        /**
         * For marks.
         *
         * @param marks the marks
         * @return the answer
         */
        T marks(Marks marks);
    }
}
