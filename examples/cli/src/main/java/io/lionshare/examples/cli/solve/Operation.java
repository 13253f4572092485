package io.lionshare.examples.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What one line asks for. */
interface Operation {
    /**
     * Works out the answer to a line.
     *
     * @throws RuntimeException if the line is wrong or cannot be solved; its message says why
     */
    Answer answer(Fields line);

    /** Writes the answer's fields. */
    @FunctionalInterface
    interface Answer {
        void writeTo(JsonGenerator json) throws IOException;
    }
}
