package org.example.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Counts the draws of a sweep on all machines of a Spark cluster, and writes the file that one machine would write. */
public final class SweepJob {
    private static final String USAGE = "SweepJob SCENARIO BURDEN DRAWS SEED PARTS FILE [RANGE ...]";
    private static final int FIXED = 6;

    private SweepJob() {}

    /**
     * Runs the job.
     *
     * @param arguments scenario, burden, draws, seed, parts, the file to write, and ranges to draw from
     * @throws IOException if the file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length < FIXED) {
            throw new IllegalArgumentException("Usage: " + USAGE);
        }
        SweepOrder order = new SweepOrder(
                arguments[0],
                arguments[1],
                Long.parseLong(arguments[2]),
                Long.parseLong(arguments[3]),
                Integer.parseInt(arguments[4]),
                List.of(arguments).subList(FIXED, arguments.length).stream().toList());
        order.sweep(); // refuses what does not fit before Spark starts
        try (SparkSession spark =
                SparkSession.builder().appName("Lionshare sweep").getOrCreate()) {
            Files.write(Path.of(arguments[5]), count(spark, order));
        }
    }

    /** Numbers of parts go out, counts come back; a tree of merges keeps the memory of the driver small. */
    static byte[] count(SparkSession spark, SweepOrder order) {
        return spark.range(1, order.parts() + 1L, 1, order.parts())
                .map((MapFunction<Long, byte[]>) part -> order.count(part.intValue()), Encoders.BINARY())
                .javaRDD()
                .treeReduce(SweepOrder::merge);
    }
}
