package dev.assay.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to go on after a number of bytes, so that no reader is fed without end. */
public final class BoundedStream extends FilterInputStream {
    /** Says that a file is larger than its reader takes. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(long limit) {
            super("larger than " + limit + " bytes");
        }
    }

    private final long limit;
    private long taken;

    public BoundedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    private void count(int bytes) throws TooLarge {
        taken += bytes;
        if (taken > limit) {
            throw new TooLarge(limit);
        }
    }
}
