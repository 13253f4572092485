package io.lionshare.files;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot be read; all that is wrong with its files is listed. */
public final class ScenarioException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    ScenarioException(List<FileProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    ScenarioException(FileProblem problem) {
        this(List.of(problem));
    }

    private static String message(List<FileProblem> problems) {
        return problems.size() == 1
                ? problems.get(0).text()
                : problems.size() + " problems:\n"
                        + problems.stream().map(FileProblem::text).collect(Collectors.joining("\n"));
    }

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order in which the sections are read
     */
    public List<FileProblem> problems() {
        return problems;
    }
}
