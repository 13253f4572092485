package io.lionshare.files.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table cannot be read; all that is wrong with it is listed. */
public final class TableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> problems;

    TableException(List<Finding> problems) {
        super(problems.stream().map(Finding::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    TableException(Finding problem) {
        this(List.of(problem));
    }

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order in which the stages find them
     */
    public List<Finding> problems() {
        return problems;
    }
}
