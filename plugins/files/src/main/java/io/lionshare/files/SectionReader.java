package io.lionshare.files;

import java.util.List;

/** One key at the top of a scenario file, and what stands below it. A new section is one class, named in {@link SectionReaders}. */
interface SectionReader {
    /** Its key. */
    String key();

    /** Whether a scenario must have it. */
    boolean isRequired();

    /** The parts with keys of their own that may stand in it. */
    default List<AllowedKeys> shapes() {
        return List.of();
    }

    /** Puts what it says into the draft; what cannot be read gets a problem. Earlier sections are in the draft already. */
    void read(Node node, Draft draft);
}
