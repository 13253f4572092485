package io.lionshare.document;

/** A part of a section. */
public sealed interface Element permits Prose, Remark, Folded, Panels, Blocks, Table, Tiles, Lines, Slider, Steps {
    /**
     * Asks a visitor.
     *
     * @param <T> what it answers
     * @param visitor has one answer for each kind of element
     * @return its answer
     */
    <T> T accept(Visitor<T> visitor);

    /**
     * One answer for each kind of element.
     *
     * @param <T> what is answered
     */
    interface Visitor<T> {
        /**
         * For a paragraph.
         *
         * @param prose the paragraph
         * @return the answer
         */
        T prose(Prose prose);

        /**
         * For a sentence with a label.
         *
         * @param remark the sentence
         * @return the answer
         */
        T remark(Remark remark);

        /**
         * For details.
         *
         * @param folded the details
         * @return the answer
         */
        T folded(Folded folded);

        /**
         * For parts side by side.
         *
         * @param panels the parts
         * @return the answer
         */
        T panels(Panels panels);

        /**
         * For plans one below the other.
         *
         * @param blocks the plans
         * @return the answer
         */
        T blocks(Blocks blocks);

        /**
         * For a table or a chart.
         *
         * @param table the table
         * @return the answer
         */
        T table(Table table);

        /**
         * For a map.
         *
         * @param tiles the map
         * @return the answer
         */
        T tiles(Tiles tiles);

        /**
         * For lines.
         *
         * @param lines the lines
         * @return the answer
         */
        T lines(Lines lines);

        /**
         * For lines over a weight.
         *
         * @param slider the lines and the figures at each step
         * @return the answer
         */
        T slider(Slider slider);

        /**
         * For entries of which one is looked at.
         *
         * @param steps the entries
         * @return the answer
         */
        T steps(Steps steps);
    }
}
