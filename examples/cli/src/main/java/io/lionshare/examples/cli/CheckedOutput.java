package io.lionshare.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An output whose failure ends the command. A print stream would swallow it, and the command would report success. It fails once;
 * what still waits in buffers is dropped.
 */
final class CheckedOutput extends FilterOutputStream {
    private final Runnable before;
    private boolean hasFailed;

    /**
     * An output.
     *
     * @param out where it goes
     * @param before what is done before anything is written
     */
    CheckedOutput(OutputStream out, Runnable before) {
        super(out);
        this.before = before;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        before.run();
        unlessFailed(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        unlessFailed(out::flush);
    }

    private void unlessFailed(Action action) {
        if (hasFailed) {
            return;
        }
        try {
            action.run();
        } catch (IOException e) {
            hasFailed = true;
            throw new UnwritableException(e);
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
