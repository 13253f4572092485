package io.lionshare.examples.cli.solve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Answers lines on all cores and writes the answers in the order of the lines. Lines travel in blocks, of which only a
 * few are under way at a time, so memory does not grow with the input. A block also ends where no further line is
 * waiting, and its answers are written at once: a program may ask, wait for the answer, and ask again.
 */
final class LinePipe {
    private static final int LINES = 128;
    private static final int CHARACTERS = 1 << 20;
    private static final int BLOCKS_PER_THREAD = 4;

    private final LineSolver solver;
    private final BufferedReader in;
    private final PrintWriter out;
    private final IntConsumer answered;
    private final Queue<Future<Block>> underWay = new ArrayDeque<>();
    private boolean allSolved = true;

    LinePipe(LineSolver solver, BufferedReader in, PrintWriter out, IntConsumer answered) {
        this.solver = solver;
        this.in = in;
        this.out = out;
        this.answered = answered;
    }

    /** The answers to a block of lines. */
    private record Block(String text, int lines, boolean solved) {}

    /**
     * Answers every line.
     *
     * @return whether every line was solved
     * @throws IOException if lines cannot be read, or answers cannot be written
     */
    boolean run(int threads) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (List<String> lines = read(); !lines.isEmpty(); lines = read()) {
                List<String> block = lines;
                underWay.add(workers.submit(() -> answer(block)));
                writeDownTo(in.ready() ? threads * BLOCKS_PER_THREAD : 0);
            }
            writeDownTo(0);
            return allSolved;
        } finally {
            workers.shutdownNow();
        }
    }

    /** The next lines, at least one unless the input has ended. */
    private List<String> read() throws IOException {
        List<String> lines = new ArrayList<>();
        int characters = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
            characters += line.length();
            if (lines.size() == LINES || characters >= CHARACTERS || !in.ready()) {
                break;
            }
        }
        return lines;
    }

    private Block answer(List<String> lines) {
        StringBuilder text = new StringBuilder();
        boolean solved = true;
        for (String line : lines) {
            LineSolver.Solved answer = solver.solve(line);
            solved &= answer.solved();
            text.append(answer.text()).append('\n');
        }
        return new Block(text.toString(), lines.size(), solved);
    }

    private void writeDownTo(int blocks) throws IOException {
        while (underWay.size() > blocks) {
            Block block = get(underWay.remove());
            allSolved &= block.solved;
            out.print(block.text);
            if (out.checkError()) {
                throw new IOException("the answers cannot be written: standard output is closed");
            }
            answered.accept(block.lines);
        }
    }

    private static Block get(Future<Block> block) throws IOException {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a line could not be answered: " + e.getCause(), e);
        }
    }
}
