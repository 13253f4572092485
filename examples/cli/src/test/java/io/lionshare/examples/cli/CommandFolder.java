package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A folder in which shown commands run, with the files that they read. */
record CommandFolder(Path folder) {
    private static final Set<String> BEFORE_A_PATH = Set.of("-o", "--output", "--svg", "--in", "--plugins");

    private static final String FEW_CASES = "20";

    /** Options whose numbers take long. */
    private static final Map<String, String> FEW = Map.of("--cases", FEW_CASES, "--draws", "500");

    private static final String SCENARIO = "my-scenario";

    private static final String PROBLEM =
            "{\"id\":1,\"op\":\"divide\",\"rule\":\"talmud\",\"total\":200,\"claims\":[100,200,300]}";

    private static final String TABLE = """
        Code;Country;GDP
        NRD;Norland;42500,5
        SUD;Sudland;31250
        VES;Vesland;117000
        """;

    private static final String VOTES = """
        list,district,votes,district_seats
        Left,North,123,3
        Left,South,45,2
        Right,North,67,3
        Right,South,89,2
        """;

    /** Runs the command; what it prints must be something, and no error. */
    void run(ShownCommand shown, List<String> arguments) throws IOException, InterruptedException {
        String input = shown.input().isEmpty() ? PROBLEM : shown.input();
        Run run = readsScenario(arguments)
                ? inScenario(arguments)
                : Run.reading(input, inFolder(arguments).toArray(String[]::new));
        assertThat(run.code()).as(shown + ": " + run.err()).isZero();
        assertThat(run.out()).as(shown.toString()).isNotEmpty();
    }

    /** Whether standard input is a scenario, whose table lies in the folder of the command. */
    private static boolean readsScenario(List<String> arguments) {
        return arguments.size() > 1 && arguments.get(1).equals("-");
    }

    private Run inScenario(List<String> arguments) throws IOException, InterruptedException {
        Path scenario = folder.resolve(SCENARIO);
        prepare("", scenario, arguments);
        List<String> words =
                new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(arguments);
        return Java.run(
                builder -> builder.directory(scenario.toFile())
                        .redirectInput(scenario.resolve("scenario.yaml").toFile()),
                words.toArray(String[]::new));
    }

    /** The arguments with paths into this folder, where a path to plug-ins has those of the example. */
    private List<String> inFolder(List<String> arguments) throws IOException {
        List<String> moved = new ArrayList<>(arguments);
        for (int i = 1; i < moved.size(); i++) {
            String option = arguments.get(i - 1);
            Path path = folder.resolve(arguments.get(i));
            prepare(option, path, arguments);
            if (BEFORE_A_PATH.contains(option)
                    || option.equals("init")
                    || option.equals("seats")
                    || option.equals("--members")
                    || arguments.get(i).endsWith(".yaml")
                    || Files.exists(path)) {
                moved.set(i, path.toString());
            }
        }
        FEW.forEach((option, few) -> change(moved, option, value -> few));
        change(moved, "--merge", this::allInFolder);
        if (moved.contains("axioms") && !moved.contains("--cases")) {
            moved.addAll(List.of("--cases", FEW_CASES));
        }
        if (moved.contains("new-plugin") && !moved.contains("--in")) {
            moved.addAll(List.of("--in", folder.toString()));
        }
        return moved;
    }

    private static void change(List<String> arguments, String option, UnaryOperator<String> value) {
        int at = arguments.indexOf(option) + 1;
        if (at > 0) {
            arguments.set(at, value.apply(arguments.get(at)));
        }
    }

    private String allInFolder(String files) {
        return Arrays.stream(files.split(",", -1))
                .map(file -> folder.resolve(file).toString())
                .collect(Collectors.joining(","));
    }

    private void prepare(String option, Path path, List<String> arguments) throws IOException {
        if (option.equals("--members")) {
            boolean hasTotal = arguments.contains("--skip");
            Files.writeString(path, TABLE + (hasTotal ? "TOTAL;Total;190750,5\n" : ""));
        }
        if (option.equals("seats") && path.endsWith("election.yaml")) {
            Files.writeString(path, "name: Council\nvotes: votes.csv\n");
            Files.writeString(folder.resolve("votes.csv"), VOTES);
        } else if (option.equals("seats")) {
            Files.writeString(path, VOTES);
        }
        if (option.equals("--plugins") && !Files.exists(path)) {
            assertThat(new Project(Path.of("../custom-plugin"), path).build()).isEmpty();
        }
        if (path.startsWith(folder.resolve(SCENARIO)) && !option.equals("init") && !Files.exists(path)) {
            assertThat(Run.of("init", folder.resolve(SCENARIO).toString()).err())
                    .isEmpty();
        }
    }
}
