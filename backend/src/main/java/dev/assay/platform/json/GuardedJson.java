package dev.assay.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.IOContext;
import java.io.DataInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads JSON from outside: with the limits of {@link AssayJson}, and every text through {@link TextGuard}. */
public final class GuardedJson extends JsonFactory {
    private static final long serialVersionUID = 1L;

    public GuardedJson() {
        super(new JsonFactoryBuilder()
                .streamReadConstraints(AssayJson.constraints())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    }

    @Override
    public JsonFactory copy() {
        return new GuardedJson();
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
        return new TextGuard(super._createParser(in, context));
    }

    @Override
    protected JsonParser _createParser(Reader in, IOContext context) throws IOException {
        return new TextGuard(super._createParser(in, context));
    }

    @Override
    protected JsonParser _createParser(char[] data, int offset, int length, IOContext context, boolean recyclable)
            throws IOException {
        return new TextGuard(super._createParser(data, offset, length, context, recyclable));
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        return new TextGuard(super._createParser(data, offset, length, context));
    }

    @Override
    protected JsonParser _createParser(DataInput in, IOContext context) throws IOException {
        return new TextGuard(super._createParser(in, context));
    }
}
