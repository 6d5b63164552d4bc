package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Arrays;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.ByteSourceJsonBootstrapper;

/** Makes a {@link CompactJsonParser} for what is in UTF-8. */
final class CompactJsonFactory extends JsonFactory {

    private static final long serialVersionUID = 1L;
    private static final byte[] BYTE_ORDER_MARK = {
        ByteSourceJsonBootstrapper.UTF8_BOM_1,
        ByteSourceJsonBootstrapper.UTF8_BOM_2,
        ByteSourceJsonBootstrapper.UTF8_BOM_3
    };

    CompactJsonFactory(JsonFactoryBuilder settings) {
        super(settings);
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        if (new ByteSourceJsonBootstrapper(context, data, offset, length).detectEncoding() != JsonEncoding.UTF8) {
            return super._createParser(data, offset, length, context);
        }
        int skipped = beginsWithMark(data, offset, length) ? BYTE_ORDER_MARK.length : 0;
        return new CompactJsonParser(
                context,
                _parserFeatures,
                _objectCodec,
                _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                data,
                offset + skipped,
                offset + length);
    }

    private static boolean beginsWithMark(byte[] data, int offset, int length) {
        int end = offset + BYTE_ORDER_MARK.length;
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(data, offset, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
