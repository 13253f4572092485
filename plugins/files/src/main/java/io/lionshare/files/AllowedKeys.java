package io.lionshare.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The keys that a part of a scenario file may have. The JSON Schema has a definition of the same name for each.
 *
 * @param name what the part is called in messages and in the schema
 * @param required keys that must be there
 * @param optional keys that may be there
 * @param advice what to do about a key that is near no known one; empty if there is nothing to say
 */
record AllowedKeys(String name, List<String> required, List<String> optional, String advice) {
    /** Keys that nothing but this module knows. */
    AllowedKeys(String name, List<String> required, List<String> optional) {
        this(name, required, optional, "");
    }

    /** The keys of something with a label: others first. */
    static List<String> with(List<String> labels, String... others) {
        List<String> keys = new ArrayList<>(List.of(others));
        keys.addAll(labels);
        return keys;
    }

    /** Every key that may be there. */
    List<String> known() {
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        return known;
    }

    /** Refuses unknown keys and missing ones, each by itself; whether none is missing. */
    boolean fits(Node.Fields fields, Reading reading) {
        for (Map.Entry<String, Place> key : fields.keys().entrySet()) {
            if (!known().contains(key.getKey())) {
                reading.refuseUnknown(key.getValue(), "key of " + name, key.getKey(), known(), advice);
            }
        }
        boolean complete = true;
        for (String key : required) {
            if (!fields.values().containsKey(key)) {
                reading.refuse(fields.place(), "key " + key + " of " + name + " is missing");
                complete = false;
            }
        }
        return complete;
    }
}
