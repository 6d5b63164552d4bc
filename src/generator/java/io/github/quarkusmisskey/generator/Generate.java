package io.github.quarkusmisskey.generator;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.generator.plan.Difference;
import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.Planner;
import io.github.quarkusmisskey.generator.plan.Rules;
import io.github.quarkusmisskey.generator.schema.Document;
import io.github.quarkusmisskey.generator.schema.StreamingPart;
import io.github.quarkusmisskey.generator.write.SchemasWriter;
import io.github.quarkusmisskey.generator.write.Sources;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes the typed API, as Java in {@code java} and what else it needs in {@code resources}, in place of what stands
 * there.
 */
public final class Generate {

    private static final String MARK = "@Generated(\"" + Generate.class.getPackageName() + "\")";

    /** Not among the sources: dev mode takes all that is in a directory of resources for one. */
    private static final String SCHEMAS = "resources/" + SchemasWriter.PATH;

    private Generate() {}

    /**
     * @param arguments the document (a file or an address), the file with the rules, the directory to write to, and our
     *     own document, which a document of a server is completed from and compared with
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "Give the document, the rules, the directory to write to and our own document");
        }
        Rules rules = Rules.load(Path.of(arguments[1]));
        JsonNode document = Document.read(arguments[0]);
        if (!arguments[0].equals(arguments[3])) {
            JsonNode own = Document.read(arguments[3]);
            StreamingPart.addTo(document, own);
            print(difference(own, document.deepCopy(), rules));
        }
        write(files(document, rules), Path.of(arguments[2]));
    }

    /** Ant puts a stream into its log in place of {@code System.out}, and Maven does not show that log. */
    private static void print(List<String> lines) throws IOException {
        byte[] text = (String.join(System.lineSeparator(), lines) + System.lineSeparator()).getBytes(UTF_8);
        FileOutputStream terminal = new FileOutputStream(FileDescriptor.out);
        terminal.write(text);
        terminal.flush();
    }

    /** How a fork differs from us, as lines to read. */
    static List<String> difference(JsonNode own, JsonNode other, Rules rules) {
        return new Difference(plan(rules.corrected(own), rules), plan(rules.corrected(other), rules)).lines();
    }

    /** The texts of the files by their paths below the directory to write to. */
    public static Map<String, String> files(String document, Path rulesFile) {
        return files(Document.read(document), Rules.load(rulesFile));
    }

    static Map<String, String> files(JsonNode document, Rules rules) {
        JsonNode read = rules.corrected(document);
        Map<String, String> files = new TreeMap<>();
        Sources.of(plan(read, rules)).forEach((path, text) -> files.put("java/" + path, text));
        files.put(SCHEMAS, SchemasWriter.file(read));
        return files;
    }

    private static Plan plan(JsonNode corrected, Rules rules) {
        return new Planner(Document.of(corrected), rules).plan();
    }

    static void write(Map<String, String> files, Path root) throws IOException {
        delete(root);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** Clears the directory, unless something else than generated code may be in it. */
    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> walk = Files.walk(root)) {
            old = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : old) {
            if (Files.isRegularFile(path) && !isGenerated(path)) {
                throw new IllegalArgumentException("Not written: " + path + " is no generated code");
            }
        }
        for (Path path : old) {
            Files.delete(path);
        }
    }

    private static boolean isGenerated(Path file) throws IOException {
        String name = file.getFileName().toString();
        return name.equals("package-info.java")
                || file.endsWith(SCHEMAS)
                || name.endsWith(".java") && Files.readString(file).contains(MARK);
    }
}
