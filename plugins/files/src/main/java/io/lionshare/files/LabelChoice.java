package io.lionshare.files;

import io.lionshare.model.Label;
import java.util.List;
import java.util.function.BiFunction;

/** What people call a burden or a plan: keys of both. */
final class LabelChoice {
    static final List<String> OF_BURDENS = List.of("title", "phrase", "noun", "one", "brief", "meaning");
    static final List<String> OF_PLANS = List.of("title", "phrase", "brief", "meaning");

    private LabelChoice() {}

    /** The label by default, with what was said in its place. A title gives the phrase and the brief form unless they are said. */
    static Label read(Node.Fields fields, Label byDefault, Reading reading) {
        Label label = with(byDefault, "title", Label::withTitle, fields, reading);
        label = with(label, "phrase", Label::withPhrase, fields, reading);
        label = with(label, "noun", Label::withNoun, fields, reading);
        label = with(label, "one", Label::withOne, fields, reading);
        label = with(label, "brief", Label::withBrief, fields, reading);
        return with(label, "meaning", Label::withMeaning, fields, reading);
    }

    private static Label with(
            Label label, String key, BiFunction<Label, String, Label> with, Node.Fields fields, Reading reading) {
        return fields.find(key)
                .flatMap(node -> reading.text(node, key))
                .map(text -> with.apply(label, text))
                .orElse(label);
    }
}
