package io.lionshare.files;

import io.lionshare.apportion.TieBreak;
import java.util.Map;
import java.util.Optional;

/** Who is served first when members are tied for a unit, by a word. */
final class TieBreakChoice {
    private static final Map<String, TieBreak> BY_WORD =
            Map.of("larger-weight", TieBreak.largerWeight(), "member-order", TieBreak.memberOrder());

    private TieBreakChoice() {}

    static Optional<TieBreak> read(Node node, Reading reading) {
        Optional<String> word = reading.text(node, "tie-break");
        Optional<TieBreak> found = word.map(BY_WORD::get);
        if (word.isPresent() && found.isEmpty()) {
            reading.refuseUnknown(node.place(), "tie-break", word.get(), BY_WORD.keySet());
        }
        return found;
    }
}
