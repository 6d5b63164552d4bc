package io.github.quarkusmisskey.web.internal.note;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.github.quarkusmisskey.api.model.DriveFile;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A file of a note.
 *
 * @param address null if the file may not be linked
 * @param preview a small picture of the file; null if there is none
 * @param label its description, or its name
 * @param sensitive whether it is hidden until the reader reveals it
 * @param loaded whether the page loads it
 */
@RegisterForReflection
public record MediaView(Kind kind, String address, String preview, String label, boolean sensitive, boolean loaded) {

    /** Servers allow up to 16. */
    private static final int MAX_FILES = 16;

    /** How a browser displays the file. */
    public enum Kind {
        PICTURE,
        VIDEO,
        SOUND,
        FILE;

        private static Kind of(String type) {
            String known = type == null ? "" : type.toLowerCase(Locale.ROOT);
            return known.startsWith("image/")
                    ? PICTURE
                    : known.startsWith("video/") ? VIDEO : known.startsWith("audio/") ? SOUND : FILE;
        }
    }

    /** @param files may be null and contain null */
    static List<MediaView> of(List<DriveFile> files, NoteContext context) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(Objects::nonNull)
                        .limit(MAX_FILES)
                        .map(file -> of(file, context))
                        .toList();
    }

    private static MediaView of(DriveFile file, NoteContext context) {
        Kind kind = Kind.of(file.type());
        String address = context.address(file.url());
        String preview = context.address(file.thumbnailUrl());
        return new MediaView(
                kind,
                address,
                preview == null && kind == Kind.PICTURE ? address : preview,
                label(file),
                Boolean.TRUE.equals(file.isSensitive()),
                context.pictures() && address != null && kind != Kind.FILE);
    }

    private static String label(DriveFile file) {
        String comment = NoteText.plainLine(file.comment());
        String name = NoteText.plainLine(file.name());
        return comment != null ? comment : name != null ? name : "?";
    }

    public boolean picture() {
        return kind == Kind.PICTURE;
    }

    public boolean video() {
        return kind == Kind.VIDEO;
    }

    /** Whether the page would load the file if the person allowed it. */
    public boolean heldBack() {
        return !loaded && address != null && kind != Kind.FILE;
    }
}
