package io.lionshare.examples.cli;

import com.google.common.base.Splitter;
import io.lionshare.plugin.PrintableText;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options whose value is a list: picocli drops items that are empty at its end, which may be a name that was forgotten. */
final class ListOptions {
    private static final String COMMA = ",";

    private ListOptions() {}

    /** Refuses a list with an empty item. */
    static void requireWhole(ParseResult parsed) {
        parsed.asCommandLineList().stream()
                .flatMap(command -> command.getParseResult().matchedOptions().stream())
                .filter(option -> option.splitRegex().equals(COMMA))
                .forEach(ListOptions::requireWhole);
    }

    private static void requireWhole(OptionSpec option) {
        for (String list : option.originalStringValues()) {
            if (Splitter.on(COMMA).splitToStream(list).anyMatch(String::isBlank)) {
                throw new UsageException("list of " + option.longestName() + " ('" + PrintableText.value(list)
                        + "') must have no empty item");
            }
        }
    }
}
