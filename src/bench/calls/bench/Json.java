package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.quarkusmisskey.api.model.Note;

/** What the clients without Quarkus around need of Jackson. */
final class Json {

    final ObjectReader note;
    final ObjectReader notes;
    private final ObjectWriter writer;

    Json(ObjectMapper mapper) {
        note = mapper.readerFor(Note.class);
        notes = mapper.readerFor(new TypeReference<List<Note>>() {});
        writer = mapper.writer();
    }

    byte[] write(Object request) {
        try {
            return writer.writeValueAsBytes(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(ObjectReader as, byte[] json) {
        try {
            return as.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
