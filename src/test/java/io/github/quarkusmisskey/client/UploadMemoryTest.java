package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.client.internal.http.UploadInLittleMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A file that is far larger than the memory of the process that uploads it. */
class UploadMemoryTest {

    private static final long SIZE = TestSize.of(200_000_000, 600_000_000);

    @TempDir
    Path folder;

    @Test
    void uploadsMuchMoreThanItsMemoryHolds() throws IOException, InterruptedException {
        Path path = folder.resolve("large.bin");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        Path output = folder.resolve("output.txt");
        try (UploadSink sink = new UploadSink(request -> {
            request.readAll();
            request.answer(200, "{}");
        })) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:MaxDirectMemorySize=64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            UploadInLittleMemory.class.getName(),
                            path.toString(),
                            Integer.toString(sink.host().port()))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.exitValue()).as("%s", output).isZero();
            assertThat(sink.received()).isGreaterThan(SIZE);
        }
    }
}
