package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.event.MainStream;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Drives;
import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.StoredFile;

/** The files of an account. There are no folders. */
public final class DriveEndpoints {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long CAPACITY = 100 * MEGABYTE;
    private static final long MAX_FILE_SIZE = 30 * MEGABYTE;
    private static final int MAX_NAME_LENGTH = 200;

    private final Supplier<String> url;
    private final Ids ids;
    private final Drives drives;
    private final Downloads downloads;
    private final MainStream main;

    public DriveEndpoints(Supplier<String> url, Ids ids, Drives drives, Downloads downloads, MainStream main) {
        this.url = url;
        this.ids = ids;
        this.drives = drives;
        this.downloads = downloads;
        this.main = main;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("drive/files/create", this::create);
        endpoints.add("drive/files/upload-from-url", this::uploadFromUrl);
        endpoints.add("drive/files/show", this::show);
        endpoints.add("drive/files", this::list);
    }

    private JsonNode create(EndpointCall call) {
        String name = name(call);
        if (call.text("folderId") != null) {
            throw ApiError.internal(); // As real servers answer for an unknown folder.
        }
        return put(call, name);
    }

    private JsonNode put(EndpointCall call, String name) {
        StoredFile known = call.flag("force") ? null : sameContent(call);
        StoredFile stored = known == null ? store(call, name) : known;
        if (call.flag("isSensitive") && !stored.sensitive()) {
            stored = stored.asSensitive();
            drives.put(stored);
        }
        return stored.pack(url.get());
    }

    /** Reports success on the channel {@code main}, and failures nowhere, as real servers do. */
    private JsonNode uploadFromUrl(EndpointCall call) {
        downloads.fetch(call.text("url"), MAX_FILE_SIZE).onSuccess(file -> {
            EndpointCall received =
                    new EndpointCall(call.endpoint(), call.grant(), call.params(), file, call.pageOrder());
            main.publish(
                    call.viewer(),
                    "urlUploadFinished",
                    JsonTree.object().put("marker", call.text("marker")).set("file", put(received, name(received))));
        });
        return null;
    }

    private static String name(EndpointCall call) {
        String given = call.text("name") == null ? call.file().name() : call.text("name");
        String name = given == null ? "" : given.strip();
        if (name.isEmpty() || name.equals("blob")) {
            return "untitled";
        }
        if (name.length() > MAX_NAME_LENGTH || name.contains("/") || name.contains("\\") || name.contains("..")) {
            throw call.error("INVALID_FILE_NAME", "Invalid file name.");
        }
        return name;
    }

    private StoredFile sameContent(EndpointCall call) {
        return drives.find(file -> file.owner().equals(call.viewer())
                        && file.content().md5().equals(call.file().md5()))
                .orElse(null);
    }

    private StoredFile store(EndpointCall call, String name) {
        long size = call.file().size();
        if (size > MAX_FILE_SIZE) {
            throw call.error(
                    "MAX_FILE_SIZE_EXCEEDED", "Cannot upload the file because it exceeds the maximum file size.");
        }
        if (drives.usage(call.viewer()) + size > CAPACITY) {
            throw call.error("NO_FREE_SPACE", "Cannot upload the file because you have no free space of drive.");
        }
        StoredFile file = StoredFile.of(
                ids.next(), call.viewer(), name, call.text("comment"), call.flag("isSensitive"), call.file());
        drives.put(file);
        return file;
    }

    private JsonNode show(EndpointCall call) {
        String id = call.text("fileId");
        String address = call.text("url");
        StoredFile file = drives.find(
                        id == null
                                ? one -> one.url(url.get()).equals(address)
                                : one -> one.id().equals(id))
                .orElseThrow(() -> call.error("NO_SUCH_FILE", "No such file."));
        if (!file.owner().equals(call.viewer())) {
            throw call.error("ACCESS_DENIED", "Access denied.");
        }
        return file.pack(url.get());
    }

    private JsonNode list(EndpointCall call) {
        Predicate<StoredFile> wanted = file -> file.owner().equals(call.viewer())
                && call.text("folderId") == null
                && ofType(file.content().type(), call.text("type"));
        ArrayNode files = JsonTree.array();
        drives.page(call.paging(), wanted, order(call.text("sort"))).forEach(file -> files.add(file.pack(url.get())));
        return files;
    }

    private static boolean ofType(String type, String wanted) {
        if (wanted == null) {
            return true;
        }
        return wanted.endsWith("/*") ? type.startsWith(wanted.substring(0, wanted.length() - 1)) : type.equals(wanted);
    }

    /** Here, plus means what comes first: the newest, the largest, the last of the alphabet. */
    private static Comparator<StoredFile> order(String sort) {
        if (sort == null) {
            return null;
        }
        Comparator<StoredFile> ascending =
                switch (sort.substring(1)) {
                    case "name" -> Comparator.comparing(StoredFile::name);
                    case "size" ->
                        Comparator.comparingLong(file -> file.content().size());
                    default -> Comparator.comparing(StoredFile::id);
                };
        return sort.startsWith("+") ? ascending.reversed() : ascending;
    }
}
