package io.lionshare.testkit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which code has run so far, as JaCoCo's agent sees it: the number of a probe, of which each branch of each class has one. The
 * agent is asked by reflection, so that it need not be there; it gives its data in the form of its files (JaCoCo 0.8, {@code
 * ExecutionDataWriter}): blocks of a type and what belongs to it.
 */
final class ReachedCode {
    private static final int HEADER = 0x01;
    private static final int SESSION = 0x10;
    private static final int EXECUTION = 0x11;

    private final Optional<Agent> agent;
    private final Set<Long> probes = new HashSet<>();

    /** Gives what ran since it was asked last. */
    private interface Agent {
        byte[] data() throws ReflectiveOperationException;
    }

    private ReachedCode(Optional<Agent> agent) {
        this.agent = agent;
    }

    /** Nothing is known of what ran. */
    static ReachedCode unknown() {
        return new ReachedCode(Optional.empty());
    }

    /** What the agent says; nothing where there is none. */
    static ReachedCode byAgent() {
        try {
            Class<?> runtime = Class.forName("org.jacoco.agent.rt.RT");
            Object found = runtime.getMethod("getAgent").invoke(null);
            Method data = Class.forName("org.jacoco.agent.rt.IAgent").getMethod("getExecutionData", boolean.class);
            return new ReachedCode(Optional.of(() -> (byte[]) data.invoke(found, true)));
        } catch (ReflectiveOperationException e) {
            return unknown();
        }
    }

    /** Whether code ran since the last question that had not run before any of them. */
    boolean isMore() {
        if (agent.isEmpty()) {
            return false;
        }
        int before = probes.size();
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(agent.get().data()))) {
            while (in.available() > 0) {
                block(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("coverage cannot be asked for", e);
        }
        return probes.size() > before;
    }

    private void block(DataInputStream in) throws IOException {
        int type = in.readByte();
        switch (type) {
            case HEADER -> in.skipNBytes(4);
            case SESSION -> {
                in.readUTF();
                in.skipNBytes(16);
            }
            case EXECUTION -> {
                long id = in.readLong();
                in.readUTF();
                probes(id, in);
            }
            default -> throw new IOException("unknown block of coverage: " + type);
        }
    }

    /** A length of seven bits a byte, the lowest first, then a bit for each probe. */
    private void probes(long id, DataInputStream in) throws IOException {
        int length = 0;
        int shift = 0;
        int part;
        do {
            part = in.readUnsignedByte();
            length |= (part & 0x7F) << shift;
            shift += 7;
        } while ((part & 0x80) != 0);
        int bits = 0;
        for (int i = 0; i < length; i++) {
            bits = i % 8 == 0 ? in.readUnsignedByte() : bits >> 1;
            if ((bits & 1) == 1) {
                probes.add(id * 31 + i);
            }
        }
    }
}
