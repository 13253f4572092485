package io.lionshare.robustness.sweep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Counts as bytes: a mark, the head, the parts, the sums, a checksum (CRC-32) over all before it. Numbers are big-endian; an array of
 * sums is its entries that are not 0, each with its place.
 */
final class SweepFile {
    private static final long MARK = 0x4C494F4E53575033L; // LIONSWP3
    private static final int MOST_MEMBERS = 256;
    private static final int MOST_BYTES = 1 << 28;
    private static final int CHECK_BYTES = Long.BYTES;

    private SweepFile() {}

    static void write(SweepCounts counts, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeLong(MARK);
        SweepHead head = counts.head();
        data.writeUTF(head.key());
        data.writeUTF(head.data());
        write(head.plan(), data);
        data.writeUTF(head.burden());
        data.writeUTF(head.unit());
        data.writeUTF(head.greatest().toPlainString());
        data.writeLong(head.draws());
        write(head.members(), data);
        data.writeInt(counts.parts().size());
        for (SweepPart part : counts.parts()) {
            data.writeLong(part.from());
            data.writeLong(part.to());
        }
        for (long[] values : counts.tally().all()) {
            write(values, data);
        }
        data.writeLong(check(bytes.toByteArray(), bytes.size()));
        bytes.writeTo(out);
        out.flush();
    }

    private static void write(SweepPlan plan, DataOutputStream data) throws IOException {
        data.writeUTF(plan.name());
        data.writeUTF(plan.rule());
        data.writeUTF(plan.claims());
        data.writeUTF(plan.weighted().name());
        write(plan.strategies(), data);
    }

    private static void write(List<String> names, DataOutputStream data) throws IOException {
        data.writeInt(names.size());
        for (String name : names) {
            data.writeUTF(name);
        }
    }

    private static void write(long[] values, DataOutputStream data) throws IOException {
        data.writeInt((int) Arrays.stream(values).filter(value -> value != 0).count());
        for (int k = 0; k < values.length; k++) {
            if (values[k] != 0) {
                data.writeInt(k);
                data.writeLong(values[k]);
            }
        }
    }

    private static long check(byte[] bytes, int length) {
        CRC32 check = new CRC32();
        check.update(bytes, 0, length);
        return check.getValue();
    }

    static SweepCounts read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        if (bytes.length < Long.BYTES || data.readLong() != MARK) {
            throw new IllegalArgumentException("the file is not a part of a sweep");
        }
        int length = Math.max(0, bytes.length - CHECK_BYTES);
        DataInputStream end = new DataInputStream(new ByteArrayInputStream(bytes, length, CHECK_BYTES));
        if (length < Long.BYTES || end.readLong() != check(bytes, length)) {
            throw damaged(new EOFException("checksum differs"));
        }
        try {
            return counts(data);
        } catch (EOFException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static IllegalArgumentException damaged(Exception cause) {
        return new IllegalArgumentException(
                "the part of a sweep is cut off or changed\nMaybe write it again with robust --part.", cause);
    }

    private static SweepCounts counts(DataInputStream data) throws IOException {
        String key = data.readUTF();
        String digest = data.readUTF();
        SweepPlan plan = plan(data);
        String burden = data.readUTF();
        String unit = data.readUTF();
        BigDecimal greatest = new BigDecimal(data.readUTF());
        long draws = data.readLong();
        List<String> members = names(data);
        List<SweepPart> parts = new ArrayList<>();
        for (int rest = data.readInt(); rest > 0; rest--) {
            parts.add(new SweepPart(data.readLong(), data.readLong()));
        }
        Tally tally = new Tally(members.size());
        for (long[] values : tally.all()) {
            Arrays.fill(values, 0);
            for (int rest = within(data.readInt(), values.length); rest > 0; rest--) {
                values[data.readInt()] = data.readLong();
            }
        }
        return new SweepCounts(new SweepHead(key, digest, plan, burden, unit, greatest, draws, members), parts, tally);
    }

    private static SweepPlan plan(DataInputStream data) throws IOException {
        return new SweepPlan(
                data.readUTF(),
                data.readUTF(),
                data.readUTF(),
                SweepPlan.Weighted.valueOf(data.readUTF()),
                names(data));
    }

    private static List<String> names(DataInputStream data) throws IOException {
        List<String> names = new ArrayList<>();
        for (int rest = within(data.readInt(), MOST_MEMBERS); rest > 0; rest--) {
            names.add(data.readUTF());
        }
        return names;
    }

    private static int within(int size, int most) throws EOFException {
        if (size < 0 || size > most) {
            throw new EOFException();
        }
        return size;
    }
}
