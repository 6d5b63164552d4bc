package io.github.quarkusmisskey.vault.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import io.quarkus.runtime.configuration.ConfigurationException;

/** The key of dev mode, generated once and kept in a file that only its owner can read. */
final class DevKeyFile {

    private final Path path;

    DevKeyFile(Path path) {
        this.path = path;
    }

    /** The key in base64; generated if the file does not exist. */
    String readOrMake(String fresh) {
        try {
            if (path.toAbsolutePath().getParent() != null) {
                Files.createDirectories(path.toAbsolutePath().getParent());
            }
            make(fresh);
            return Files.readString(path, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The vault key of dev mode cannot be stored in " + path + " (misskey.vault.dev-key-file)", e);
        }
    }

    private void make(String fresh) throws IOException {
        Set<StandardOpenOption> exclusively = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var out = Files.newByteChannel(path, exclusively, ownerOnly())) {
            out.write(StandardCharsets.US_ASCII.encode(fresh + "\n"));
        } catch (FileAlreadyExistsException madeBefore) {
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
