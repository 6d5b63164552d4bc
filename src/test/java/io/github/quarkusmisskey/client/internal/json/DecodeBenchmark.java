package io.github.quarkusmisskey.client.internal.json;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.internal.Json;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.client.SampleAnswersTest;
import io.github.quarkusmisskey.client.internal.chain.ResponseReader;

/** Takes the CPU time of reading a timeline of 100 notes, by turns with Jackson's databind into the same records. */
final class DecodeBenchmark {

    private static final int NOTES = 100;

    /** As the mapper is, but for the generated types. */
    private static final JsonMapper DATABIND = JsonMapper.builder(Json.factory())
            .addModule(new JavaTimeModule())
            .addHandler(new LenientAnswers())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    interface Way {
        Object read(byte[] json) throws IOException;
    }

    private DecodeBenchmark() {}

    /** @param arguments how many rounds, and how many timelines in each */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        int timelines = Integer.parseInt(arguments[1]);
        byte[] json = timeline();
        double[][] micros = measure(json, rounds, timelines);
        System.out.printf(
                "%d notes, %d bytes, %d rounds of %d: CPU us a timeline%n", NOTES, json.length, rounds, timelines);
        System.out.println("generated: " + quartiles(micros[0]));
        System.out.println("databind:  " + quartiles(micros[1]));
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, round -> micros[0][round] / micros[1][round]);
        System.out.println("ratio:     " + quartiles(ratios));
    }

    /** The times of the generated readers, then those of databind, a round each. */
    static double[][] measure(byte[] json, int rounds, int timelines) throws IOException {
        Type type = notes();
        JavaType databind = DATABIND.constructType(type);
        List<Way> ways =
                List.of(bytes -> ResponseReader.read(bytes, type, NOTES), bytes -> DATABIND.readValue(bytes, databind));
        double[][] micros = new double[ways.size()][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int way = 0; way < ways.size(); way++) {
                double spent = spent(ways.get(way), json, timelines);
                if (round >= 0) {
                    micros[way][round] = spent;
                }
            }
        }
        return micros;
    }

    private static double spent(Way way, byte[] json, int timelines) throws IOException {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < timelines; i++) {
            if (((List<?>) way.read(json)).size() != NOTES) {
                throw new IllegalStateException("Notes are missing");
            }
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000.0 / timelines;
    }

    /** Made of a real answer, with an id of its own for each note. */
    static byte[] timeline() throws IOException {
        JsonNode sample = SampleAnswersTest.samples()
                .filter(one -> one.file().equals("notes-timeline"))
                .findFirst()
                .orElseThrow()
                .json();
        ArrayNode notes = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < NOTES; i++) {
            ObjectNode note = sample.get(0).deepCopy();
            notes.add(note.put("id", "atwrdeb9" + (10_000_000 + i)));
        }
        return DATABIND.writeValueAsBytes(notes);
    }

    private static Type notes() {
        return new TypeReference<List<Note>>() {}.getType();
    }

    private static String quartiles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return "%.2f (%.2f to %.2f)".formatted(sorted[last / 2], sorted[last / 4], sorted[last * 3 / 4]);
    }
}
