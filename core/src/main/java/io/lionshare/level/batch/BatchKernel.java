package io.lionshare.level.batch;

/** A way to solve the problems of a batch; holds a workspace for one thread. */
interface BatchKernel {
    /**
     * Solves some problems.
     *
     * @param batch the problems
     * @param begin the first of them
     * @param end the one after the last
     * @param amounts where the results go, for the whole batch
     * @return the first problem that can't be solved, or the end
     */
    int solve(Batch batch, int begin, int end, double[] amounts);
}
