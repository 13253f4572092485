package io.lionshare.files;

import java.util.Set;

/** {@code baseline}: the name of the plan that the others are compared with; the first plan where it is left out. */
record BaselineReader() implements SectionReader {
    @Override
    public String key() {
        return "baseline";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public void read(Node node, Draft draft) {
        Set<String> names = draft.planNames;
        draft.reading.text(node, "baseline").ifPresent(name -> {
            if (!names.isEmpty() && !names.contains(name)) {
                draft.reading.refuseUnknown(node.place(), "baseline", name, names);
            }
            draft.baseline = name;
        });
    }
}
