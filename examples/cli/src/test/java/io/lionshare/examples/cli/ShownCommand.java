package io.lionshare.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as a page shows it.
 *
 * @param words the command and its arguments, without quotes and without what a shell would do with its input and output
 * @param input what {@code echo} sends it; empty if nothing
 */
record ShownCommand(List<String> words, String input) {
    private static final Pattern TOKEN = Pattern.compile("(?<redirect>[<>]\\s*(?!\\())|(?<end>[<>]?[|;&()]+)"
            + "|(?<word>(?:'[^']*'|\"[^\"]*\"|[^\\s'\"|;&()<>])+)");

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    /** The commands in the text of a shell, one after another. */
    static List<ShownCommand> of(String shell) {
        List<ShownCommand> commands = new ArrayList<>();
        for (String line : shell.lines().toList()) {
            String input = "";
            for (List<String> words : split(line)) {
                if (words.get(0).equals("echo")) {
                    input = String.join(" ", words.subList(1, words.size()));
                } else {
                    commands.add(new ShownCommand(words, input));
                    input = "";
                }
            }
        }
        return commands;
    }

    private static List<List<String>> split(String line) {
        List<List<String>> commands = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean isFile = false;
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            if (matcher.group("word") != null) {
                if (!isFile) {
                    words.add(QUOTED.matcher(matcher.group("word")).replaceAll("$1$2"));
                }
                isFile = false;
            } else if (matcher.group("redirect") != null) {
                isFile = true;
            } else {
                commands.add(words);
                words = new ArrayList<>();
            }
        }
        commands.add(words);
        commands.removeIf(List::isEmpty);
        return commands;
    }

    /** The arguments of {@code lionshare}, whether by its name or its jar; none of another command or with a shell's variables. */
    Optional<List<String>> ofLionshare() {
        if (words.stream().anyMatch(word -> word.contains("$"))) {
            return Optional.empty();
        }
        int last = words.get(0).equals("lionshare") ? 0 : words.indexOf("examples/cli/target/lionshare.jar");
        return last < 0 ? Optional.empty() : Optional.of(words.subList(last + 1, words.size()));
    }
}
